package org.skinprimer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/** Tells search engines to leave out what was asked for, but not the page to ask on. */
class NoIndexInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getQueryString() != null) {
			response.setHeader("X-Robots-Tag", "noindex");
		}
		return true;
	}

}
