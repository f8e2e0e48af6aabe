package org.skinprimer.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells browsers how little our pages need: no script, nothing from other sites, no
 * frame. It comes first, so that they are told with each answer, wherever that comes
 * from.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends HttpFilter {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private final String https;

	SecurityHeaders(HstsSettings settings) {
		this.https = settings.header();
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		set(response);
		if (request.isSecure()) {
			// Who came over HTTPS once never comes without.
			response.setHeader("Strict-Transport-Security", this.https);
		}
		chain.doFilter(request, response);
	}

	/**
	 * There is no {@code Cross-Origin-Opener-Policy}: it keeps scripts of others away
	 * from ours, of which there are none, and has the browser start a process of its own
	 * for a visit, which doubles the time for which an article blocks a slow phone.
	 */
	static void set(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
	}

}
