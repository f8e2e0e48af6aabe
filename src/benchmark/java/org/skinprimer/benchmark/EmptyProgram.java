package org.skinprimer.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that a program of the same parts can be: one address, one line of text. No
 * start of ours can be much shorter than its.
 */
@EnableAutoConfiguration
class EmptyProgram {

	public static void main(String[] args) {
		SpringApplication.run(EmptyProgram.class, args);
	}

	@Bean
	Greeting greeting() {
		return new Greeting();
	}

	@Bean
	SecurityFilterChain everybody(HttpSecurity security) {
		return security.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll()).build();
	}

	/** Not static, so that the tests of the website, which lies above, do not find it. */
	@RestController
	class Greeting {

		@GetMapping("/")
		String greet() {
			return "Hello";
		}

	}

}
