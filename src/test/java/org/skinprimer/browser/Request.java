package org.skinprimer.browser;

import java.util.List;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;

/**
 * Something that the browser asked for.
 *
 * @param address of whom
 * @param type what it is for, such as {@code Image}
 */
record Request(String address, String type) {

	/** The requests in a performance log; a picture inside a file is none. */
	static Stream<Request> in(List<String> log) {
		return log.stream()
			.filter((line) -> line.contains("\"Network.requestWillBeSent\""))
			.map((line) -> new Request(JsonPath.read(line, "$.message.params.request.url"),
					JsonPath.read(line, "$.message.params.type")))
			.filter((request) -> !request.address().startsWith("data:"));
	}

}
