package org.skinprimer.error;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that always fails. */
@TestConfiguration(proxyBeanMethods = false)
@Controller
public class BrokenPage {

	static final String PAGE = "/broken-for-a-test";

	@GetMapping(PAGE)
	String fail() {
		throw new IllegalStateException("secret words");
	}

}
