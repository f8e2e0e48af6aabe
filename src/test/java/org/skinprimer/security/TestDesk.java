package org.skinprimer.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A page of the editors' desk that answers most methods and wants to be kept. */
@TestConfiguration(proxyBeanMethods = false)
@Controller
class TestDesk {

	static final String PAGE = "/editor/for-a-test";

	@RequestMapping(path = PAGE + "/**", method = { RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT,
			RequestMethod.DELETE, RequestMethod.PATCH })
	ResponseEntity<String> show() {
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(1))).body("the desk");
	}

	/** The header a browser sends for a name and a password. */
	static String basic(String name, String password) {
		return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

}
