package org.skinprimer.cache;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer that is the same for everyone, ready to be sent.
 *
 * @param headers what goes with every answer, its validators among them
 * @param ofTheBody what goes with the body only
 * @param changed when it last changed, if that is known
 * @param encodable whether it gets smaller when it is encoded
 */
record CachedResponse(List<Header> headers, List<Header> ofTheBody, Optional<Instant> changed, boolean encodable,
		Body body) {

	/** What is worked out for each request anew. */
	private static final Set<String> OF_THE_REQUEST = Set.of("connection", "content-encoding", "content-length", "date",
			"etag", "keep-alive", "last-modified", "strict-transport-security", "transfer-encoding", "vary");

	/** What a client that already has the body need not be told again. */
	private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-language");

	private static final Set<String> SMALL_ALREADY = Set.of("image/png", "image/jpeg", "image/webp", "image/gif",
			"image/avif");

	/** In the letters of the server, which adds it to some answers itself. */
	private static final String ACCEPT_ENCODING = "accept-encoding";

	/** The one form in which HTTP dates are written (RFC 9110, section 5.6.7). */
	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
		.withZone(ZoneOffset.UTC);

	/** A shorter answer fits into one packet anyway. */
	private static final int SHORTEST_TO_ENCODE = 1024;

	/** Bytes of its headers and of the objects that hold it, estimated. */
	private static final int OVERHEAD = 2048;

	/**
	 * Keeps an answer.
	 * @param written its headers as they were written
	 * @param changed when it last changed, if that is known
	 * @param bytes its body
	 */
	static CachedResponse of(List<Header> written, Optional<Instant> changed, byte[] bytes) {
		Body body = Body.of(bytes);
		boolean encodable = bytes.length >= SHORTEST_TO_ENCODE && written.stream().noneMatch(Header::isSmallAlready);
		List<Header> headers = new ArrayList<>(List.of(new Header(HttpHeaders.ETAG, body.etag())));
		changed.ifPresent((instant) -> headers.add(new Header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(instant))));
		if (encodable) {
			headers.add(new Header(HttpHeaders.VARY, ACCEPT_ENCODING));
		}
		written.stream()
			.filter((header) -> !header.isIn(OF_THE_REQUEST) && !header.isIn(OF_THE_BODY))
			.forEach(headers::add);
		return new CachedResponse(List.copyOf(headers),
				written.stream().filter((header) -> header.isIn(OF_THE_BODY)).toList(), changed, encodable, body);
	}

	/** The same answer with a body of the same bytes. */
	CachedResponse with(Body same) {
		return new CachedResponse(this.headers, this.ofTheBody, this.changed, this.encodable, same);
	}

	/** How much memory it takes at most, in bytes, with its body in each encoding. */
	int weight() {
		return OVERHEAD + (this.encodable ? 2 : 1) * this.body.plain().length;
	}

	/** Encodes it for all that may come. */
	void encode() {
		if (this.encodable) {
			AcceptedEncodings.AVAILABLE.forEach(this.body::in);
		}
	}

	/**
	 * Answers a request: with the page, or with the word that the client has it already.
	 * @param accepted the encoding the client likes best
	 */
	void send(HttpServletRequest request, HttpServletResponse response, Encoding accepted) throws IOException {
		this.headers.forEach((header) -> response.setHeader(header.name(), header.value()));
		if (isKnown(request, response)) {
			return;
		}
		this.ofTheBody.forEach((header) -> response.setHeader(header.name(), header.value()));
		Encoding encoding = this.encodable ? accepted : Encoding.IDENTITY;
		if (encoding != Encoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.token());
		}
		byte[] bytes = this.body.in(encoding);
		response.setContentLength(bytes.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(bytes);
		}
	}

	/** Whether the client has the page already; then that is its answer. */
	private boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
		String validators = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (validators == null && request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null
				&& request.getHeader(HttpHeaders.IF_UNMODIFIED_SINCE) == null) {
			return false;
		}
		boolean known = new ServletWebRequest(request, response).checkNotModified(this.body.etag(),
				this.changed.map(Instant::toEpochMilli).orElse(-1L));
		if (!known && "*".equals(validators)) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return true;
		}
		return known;
	}

	/** A header. */
	record Header(String name, String value) {

		boolean isIn(Set<String> names) {
			return names.contains(this.name.toLowerCase(Locale.ROOT));
		}

		/** Whether it says that the body is compressed by its nature. */
		boolean isSmallAlready() {
			return this.name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && SMALL_ALREADY.contains(this.value);
		}

	}

}
