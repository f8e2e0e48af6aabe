package org.skinprimer.cache;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer that is the same for everyone, ready to be sent.
 *
 * @param edition the number of the site it was made from
 * @param headers what goes with every answer, its validators among them
 * @param ofTheBody what goes with the body only
 * @param etag its weak validator, a hash of its bytes
 * @param changed when it last changed, in milliseconds since 1970, or -1 if unknown
 * @param encodable whether it gets smaller when it is encoded
 * @param bodies its bytes in each encoding that was asked for so far
 */
record CachedResponse(long edition, List<Header> headers, List<Header> ofTheBody, String etag, long changed,
		boolean encodable, Map<Encoding, byte[]> bodies) {

	/** What is worked out for each request anew. */
	private static final Set<String> OF_THE_REQUEST = Set.of("accept-ranges", "connection", "content-encoding",
			"content-length", "date", "etag", "keep-alive", "last-modified", "strict-transport-security",
			"transfer-encoding", "vary");

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
	 * @param edition the number of the site it was made from
	 * @param written its headers as they were written
	 * @param changed when it last changed, in milliseconds since 1970, or -1
	 * @param bytes its body
	 */
	static CachedResponse of(long edition, List<Header> written, long changed, byte[] bytes) {
		String etag = "W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
		boolean encodable = bytes.length >= SHORTEST_TO_ENCODE && written.stream().noneMatch(Header::isSmallAlready);
		List<Header> headers = new ArrayList<>(List.of(new Header(HttpHeaders.ETAG, etag)));
		if (changed >= 0) {
			headers.add(new Header(HttpHeaders.LAST_MODIFIED, httpDate(changed)));
		}
		if (encodable) {
			headers.add(new Header(HttpHeaders.VARY, ACCEPT_ENCODING));
		}
		written.stream()
			.filter((header) -> !header.isIn(OF_THE_REQUEST) && !header.isIn(OF_THE_BODY))
			.forEach(headers::add);
		return new CachedResponse(edition, List.copyOf(headers),
				written.stream().filter((header) -> header.isIn(OF_THE_BODY)).toList(), etag, changed, encodable,
				new ConcurrentHashMap<>(Map.of(Encoding.IDENTITY, bytes)));
	}

	private static String httpDate(long millis) {
		return HTTP_DATE.format(Instant.ofEpochMilli(millis));
	}

	/**
	 * The same answer for a later site, if it did not change. What was encoded once is
	 * encoded for good.
	 */
	CachedResponse following(Optional<CachedResponse> earlier) {
		return earlier.filter((other) -> other.etag.equals(this.etag))
			.map((other) -> new CachedResponse(this.edition, this.headers, this.ofTheBody, this.etag, this.changed,
					this.encodable, other.bodies))
			.orElse(this);
	}

	/** Of two answers the one from the later site. */
	CachedResponse later(CachedResponse other) {
		return (this.edition > other.edition) ? this : other;
	}

	/** How much memory it takes at most, in bytes, with its body in each encoding. */
	int weight() {
		return OVERHEAD + (this.encodable ? 2 : 1) * body(Encoding.IDENTITY).length;
	}

	/** Its bytes in an encoding; they are encoded once, however many ask. */
	byte[] body(Encoding encoding) {
		byte[] known = this.bodies.get(encoding);
		return (known != null) ? known
				: this.bodies.computeIfAbsent(encoding, (any) -> encoding.of(this.bodies.get(Encoding.IDENTITY)));
	}

	/** Encodes it for all that may come. */
	void encode() {
		if (this.encodable) {
			AcceptedEncodings.AVAILABLE.forEach(this::body);
		}
	}

	/**
	 * Answers a request: with the page, with the part of it that was asked for, or with
	 * the word that the client has it already.
	 * @param response has no header yet
	 * @param accepted the encoding the client likes best
	 */
	void send(HttpServletRequest request, HttpServletResponse response, Encoding accepted) throws IOException {
		this.headers.forEach((header) -> response.addHeader(header.name(), header.value()));
		if (isKnown(request, response)) {
			return;
		}
		this.ofTheBody.forEach((header) -> response.addHeader(header.name(), header.value()));
		sendBody(request, response, this.encodable ? accepted : Encoding.IDENTITY);
	}

	/** Whether the client has the page already; then that is its answer. */
	private boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
		String validators = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (validators == null && request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null
				&& request.getHeader(HttpHeaders.IF_UNMODIFIED_SINCE) == null) {
			return false;
		}
		boolean known = new ServletWebRequest(request, response).checkNotModified(this.etag, this.changed);
		if (!known && "*".equals(validators)) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return true;
		}
		return known;
	}

	private void sendBody(HttpServletRequest request, HttpServletResponse response, Encoding encoding)
			throws IOException {
		byte[] body = body(encoding);
		if (encoding != Encoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.token());
		}
		Optional<ByteRange> asked = ByteRange.of(request, body.length);
		if (asked.isPresent()) {
			response.setStatus(asked.get().status().value());
			response.setHeader(HttpHeaders.CONTENT_RANGE, asked.get().header());
		}
		ByteRange part = asked.orElseGet(() -> ByteRange.whole(body.length));
		response.setContentLength(part.length());
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(body, part.start(), part.length());
		}
	}

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param value its value
	 */
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
