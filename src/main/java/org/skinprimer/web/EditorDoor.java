package org.skinprimer.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Guards the editors' desk; all other pages are open to everyone. */
@Configuration(proxyBeanMethods = false)
class EditorDoor {

	@Bean
	SecurityFilterChain editor(HttpSecurity http) throws Exception {
		return http.securityMatcher("/editor", "/editor/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().denyAll())
			.build();
	}

}
