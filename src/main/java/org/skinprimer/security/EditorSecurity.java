package org.skinprimer.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Guards the editors' desk; all other pages are open to everyone. */
@Configuration(proxyBeanMethods = false)
class EditorSecurity {

	/**
	 * Reads an address exactly as the controllers do, so that no spelling leads past the
	 * door. A filter's own pattern would not do: to the server {@code /editor/x/../../y}
	 * is {@code /y}.
	 */
	private static final RequestMatcher DESK = PathPatternRequestMatcher.pathPattern("/editor/**");

	/** All that the library has beside what load balancers may ask. */
	private static final RequestMatcher NO_HEALTH = new AndRequestMatcher(
			PathPatternRequestMatcher.pathPattern("/actuator/**"),
			new NegatedRequestMatcher(new OrRequestMatcher(PathPatternRequestMatcher.pathPattern("/actuator/health"),
					PathPatternRequestMatcher.pathPattern("/actuator/health/content"),
					PathPatternRequestMatcher.pathPattern("/actuator/health/liveness"),
					PathPatternRequestMatcher.pathPattern("/actuator/health/readiness"))));

	/** An address that no page can have. */
	private static final String NOWHERE = "/-";

	/** What the desk itself may say of its lock. */
	@Bean
	DeskLock deskLock(EditorSettings settings) {
		return DeskLock.of(settings);
	}

	/** The library answers parts of the health that there are not with a failure. */
	@Bean
	SecurityFilterChain noOtherHealth() {
		return nowhere(NO_HEALTH);
	}

	@Bean
	SecurityFilterChain editor(HttpSecurity http, EditorSettings settings, EditorAuthentication editors) {
		if (settings.closed()) {
			return nowhere(DESK);
		}
		// Browsers send the password with the forms of other sites too. Nothing but
		// reading is let in, so there is nothing such a form could do.
		return http.securityMatcher(DESK)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET)
				.authenticated()
				.requestMatchers(HttpMethod.HEAD)
				.authenticated()
				.anyRequest()
				.denyAll())
			.addFilterBefore(editors.overHttps(), BasicAuthenticationFilter.class)
			.authenticationManager(editors)
			.httpBasic((basic) -> basic.authenticationEntryPoint(editors))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(editors))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(EditorSecurity::keepPrivate))
			.build();
	}

	private static SecurityFilterChain nowhere(RequestMatcher addresses) {
		return new DefaultSecurityFilterChain(addresses,
				(request, response, chain) -> request.getRequestDispatcher(NOWHERE).forward(request, response));
	}

	/**
	 * Lets each request pass as it came. The usual firewall refuses public addresses that
	 * are only misspelled, and that we redirect or do not find.
	 */
	@Bean
	HttpFirewall firewall() {
		return new HttpFirewall() {
			@Override
			public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
				return new FirewalledRequest(request) {
					@Override
					public void reset() {
						// Nothing was changed.
					}
				};
			}

			@Override
			public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
				return response;
			}

		};
	}

	private static void keepPrivate(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

}
