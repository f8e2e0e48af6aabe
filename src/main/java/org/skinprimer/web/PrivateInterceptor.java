package org.skinprimer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Has nobody keep what a visitor answered: no browser, no server between, no other site.
 */
class PrivateInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getQueryString() != null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
			response.setHeader("Referrer-Policy", "no-referrer");
		}
		return true;
	}

}
