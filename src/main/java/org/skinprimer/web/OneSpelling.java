package org.skinprimer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

import org.skinprimer.content.PagePath;

/** Sends every other spelling of a page's address to its one spelling, for good. */
@Component
class OneSpelling extends OncePerRequestFilter {

	private final SiteArgument sites;

	OneSpelling(SiteArgument sites) {
		this.sites = sites;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String asked = request.getRequestURI();
		PagePath canonical = PagePath.canonical(decoded(asked));
		if (!canonical.value().equals(asked) && this.sites.of(request).has(canonical)) {
			String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
			response.setHeader(HttpHeaders.LOCATION, canonical + query);
			return;
		}
		chain.doFilter(request, response);
	}

	private static String decoded(String path) {
		try {
			return UriUtils.decode(path.replaceAll(";[^/]*", ""), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

}
