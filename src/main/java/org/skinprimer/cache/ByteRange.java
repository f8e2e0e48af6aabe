package org.skinprimer.cache;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

/**
 * The part of a body that a client asks for (RFC 9110, section 14).
 *
 * @param start its first byte
 * @param end the byte after its last one; if there is no such part, the start
 * @param size how many bytes the body has
 */
record ByteRange(int start, int end, int size) {

	/**
	 * The part a request asks for. It is empty, so the whole body is sent, where a
	 * request asks for several parts, cannot be read, or wants the part only of what it
	 * already has: our validators are weak and cannot promise that.
	 */
	static Optional<ByteRange> of(HttpServletRequest request, int size) {
		String asked = request.getHeader(HttpHeaders.RANGE);
		if (asked == null || request.getHeader(HttpHeaders.IF_RANGE) != null || !request.getMethod().equals("GET")) {
			return Optional.empty();
		}
		try {
			List<HttpRange> ranges = HttpRange.parseRanges(asked);
			return Optional.of(ranges).filter((all) -> all.size() == 1).map((all) -> of(all.get(0), size));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static ByteRange of(HttpRange range, int size) {
		long start = range.getRangeStart(size);
		return (start < size) ? new ByteRange((int) start, (int) range.getRangeEnd(size) + 1, size)
				: new ByteRange(0, 0, size);
	}

	/** All of a body. */
	static ByteRange whole(int size) {
		return new ByteRange(0, size, size);
	}

	/** How many bytes the part has. */
	int length() {
		return this.end - this.start;
	}

	/** What tells the client that it gets the part, or that there is no such part. */
	HttpStatus status() {
		return (length() > 0) ? HttpStatus.PARTIAL_CONTENT : HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;
	}

	/** How HTTP names it. */
	String header() {
		return "bytes " + ((length() > 0) ? this.start + "-" + (this.end - 1) : "*") + "/" + this.size;
	}

}
