package org.skinprimer.cache;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Writes down an answer, and holds back its body until its headers are complete. */
final class ResponseRecorder extends ContentCachingResponseWrapper {

	/** What was written before, and does not belong to the answer. */
	private final Map<String, String> before = new HashMap<>();

	private ResponseRecorder(HttpServletResponse response) {
		super(response);
		response.getHeaderNames().forEach((name) -> this.before.put(name, response.getHeader(name)));
	}

	/**
	 * Lets a request be answered as usual, with the whole page.
	 * @param changed when the page last changed, if that is known
	 * @return the answer, of which nothing is sent yet; empty if it is not the same for
	 * everyone, such as an error, and is sent already
	 */
	static Optional<CachedResponse> record(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Optional<Instant> changed) throws IOException, ServletException {
		ResponseRecorder recorder = new ResponseRecorder(response);
		chain.doFilter(asGet(request), recorder);
		if (!recorder.isForEveryone()) {
			recorder.copyBodyToResponse();
			return Optional.empty();
		}
		CachedResponse recorded = CachedResponse.of(recorder.headers(), changed, recorder.getContentAsByteArray());
		response.reset();
		recorder.before.forEach(response::setHeader);
		return Optional.of(recorded);
	}

	private static HttpServletRequest asGet(HttpServletRequest request) {
		return new HttpServletRequestWrapper(request) {
			@Override
			public String getMethod() {
				return "GET";
			}
		};
	}

	private boolean isForEveryone() {
		return getStatus() == SC_OK && !isCommitted() && !containsHeader(HttpHeaders.SET_COOKIE);
	}

	private List<CachedResponse.Header> headers() {
		List<CachedResponse.Header> headers = new ArrayList<>();
		Optional.ofNullable(getContentType())
			.ifPresent((type) -> headers.add(new CachedResponse.Header(HttpHeaders.CONTENT_TYPE, type)));
		for (String name : getHeaderNames()) {
			String value = getHeader(name);
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && !value.equals(this.before.get(name))) {
				headers.add(new CachedResponse.Header(name, value));
			}
		}
		return headers;
	}

	/** The server writes the language of a page only when it sends it. */
	@Override
	public void setLocale(Locale language) {
		super.setLocale(language);
		setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
	}

}
