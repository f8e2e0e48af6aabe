package org.skinprimer.cache;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.skinprimer.cache.PageCache.Edition;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;

/** Lets a request be answered as usual, and writes down the answer. */
class ResponseRecorder implements PageCache.Maker {

	private final Edition edition;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final FilterChain chain;

	private final AtomicBoolean answered = new AtomicBoolean();

	ResponseRecorder(Edition edition, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
		this.edition = edition;
		this.request = request;
		this.response = response;
		this.chain = chain;
	}

	/**
	 * Whether the request was answered with something that is not to be kept, such as an
	 * error.
	 */
	boolean isAnswered() {
		return this.answered.get();
	}

	@Override
	public Optional<CachedResponse> make() throws IOException, ServletException {
		Recorder recorder = new Recorder(this.response);
		this.answered.set(true);
		this.chain.doFilter(new Whole(this.request), recorder);
		boolean forEveryone = recorder.getStatus() == HttpServletResponse.SC_OK && !this.response.isCommitted()
				&& !recorder.containsHeader(HttpHeaders.SET_COOKIE);
		if (!forEveryone) {
			recorder.copyBodyToResponse();
			return Optional.empty();
		}
		CachedResponse page = CachedResponse.of(this.edition.number(), recorder.headers().toList(), changed(),
				recorder.getContentAsByteArray());
		this.response.reset();
		this.answered.set(false);
		return Optional.of(page);
	}

	private long changed() {
		return this.edition.site()
			.page(new PagePath(this.request.getRequestURI()))
			.flatMap(Page::changed)
			.map((changed) -> changed.toEpochMilli())
			.orElse(-1L);
	}

	/** The request for the whole page, whatever part of it is asked for. */
	private static final class Whole extends HttpServletRequestWrapper {

		Whole(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

	/** Holds back the body until the headers are complete. */
	private static final class Recorder extends ContentCachingResponseWrapper {

		Recorder(HttpServletResponse response) {
			super(response);
		}

		/** The server writes the language of a page only when it sends it. */
		@Override
		public void setLocale(Locale language) {
			super.setLocale(language);
			setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		}

		Stream<CachedResponse.Header> headers() {
			Stream<CachedResponse.Header> type = Optional.ofNullable(getContentType())
				.stream()
				.map((value) -> new CachedResponse.Header(HttpHeaders.CONTENT_TYPE, value));
			return Stream.concat(type,
					getHeaderNames().stream()
						.filter((name) -> !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE))
						.map((name) -> new CachedResponse.Header(name, getHeader(name))));
		}

	}

}
