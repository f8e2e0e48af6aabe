package org.skinprimer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

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
import org.skinprimer.content.Site;

/**
 * Sends every other spelling of a page's address, and every address it once had, to its
 * one address, for good.
 */
@Component
class CanonicalUrlFilter extends OncePerRequestFilter {

	private final RequestSite sites;

	CanonicalUrlFilter(RequestSite sites) {
		this.sites = sites;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String asked = request.getRequestURI();
		PagePath canonical = PagePath.canonical(decoded(asked));
		Site site = this.sites.of(request);
		Optional<PagePath> moved = site.movedTo(canonical);
		if (moved.isPresent()) {
			send(request, response, HttpStatus.MOVED_PERMANENTLY, moved.get());
		}
		else if (!canonical.value().equals(asked) && site.has(canonical)) {
			send(request, response, HttpStatus.PERMANENT_REDIRECT, canonical);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			PagePath address) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.LOCATION, address + query);
	}

	private static String decoded(String path) {
		try {
			String plain = UriUtils.decode(path.replaceAll(";[^/]*", ""), StandardCharsets.UTF_8);
			return Normalizer.normalize(plain, Normalizer.Form.NFC);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

}
