package org.skinprimer.security;

import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A page of the editors' desk that answers most methods and wants to be kept. */
@TestConfiguration(proxyBeanMethods = false)
@Controller
public class DeskPage {

	static final String PAGE = "/editor/for-a-test";

	@RequestMapping(path = PAGE + "/**", method = { RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT,
			RequestMethod.DELETE, RequestMethod.PATCH })
	ResponseEntity<String> show() {
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(1))).body("the desk");
	}

}
