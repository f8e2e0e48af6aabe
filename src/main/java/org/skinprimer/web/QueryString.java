package org.skinprimer.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.StringUtils;

/**
 * The part of an address behind its question mark, as it was sent. What is badly written
 * in it is read as far as it goes, where a server would refuse the request.
 *
 * @param raw the text, empty if there is none
 * @param sent whether there is a question mark at all, as behind a form without answers
 */
public record QueryString(String raw, boolean sent) {

	/** What a request was sent with. */
	static QueryString of(HttpServletRequest request) {
		String raw = request.getQueryString();
		return new QueryString((raw != null) ? raw : "", raw != null);
	}

	/** The first value with a name, empty if there is none. */
	public String value(String name) {
		return values(name).stream().findFirst().orElse("");
	}

	/** All values with a name, as they were sent. */
	public List<String> values(String name) {
		List<String> values = new ArrayList<>();
		for (String pair : StringUtils.tokenizeToStringArray(this.raw, "&")) {
			int equals = pair.indexOf('=');
			if (equals >= 0 && decoded(pair.substring(0, equals)).equals(name)) {
				values.add(decoded(pair.substring(equals + 1)));
			}
		}
		return values;
	}

	private static String decoded(String text) {
		byte[] sent = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(sent.length);
		for (int i = 0; i < sent.length; i++) {
			int high = (sent[i] == '%' && i + 2 < sent.length) ? Character.digit(sent[i + 1], 16) : -1;
			int low = (high >= 0) ? Character.digit(sent[i + 2], 16) : -1;
			bytes.write((low >= 0) ? 16 * high + low : sent[i]);
			i += (low >= 0) ? 2 : 0;
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
