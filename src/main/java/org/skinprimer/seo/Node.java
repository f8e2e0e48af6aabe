package org.skinprimer.seo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JsonGenerator;

/** A thing and what is said of it, in the words of schema.org. */
final class Node {

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private Node() {
	}

	/** A thing of a type. */
	static Node of(String type) {
		return new Node().with("@type", type);
	}

	/** The outermost thing, which names the vocabulary. */
	static Node root(String type) {
		return new Node().with("@context", "https://schema.org").with("@type", type);
	}

	/** What is described at an address. */
	static Node at(String address) {
		return new Node().with("@id", address);
	}

	/**
	 * Says something of the thing.
	 * @param property what is said
	 * @param value a text, a number, a thing, or a list or an optional of these; what is
	 * empty is not said
	 */
	Node with(String property, Object value) {
		Object said = (value instanceof Optional<?> optional) ? optional.map(Object.class::cast).orElse("") : value;
		boolean empty = said.equals("") || (said instanceof Collection<?> list && list.isEmpty());
		if (!empty) {
			this.properties.put(property, said);
		}
		return this;
	}

	/** Writes the thing as JSON. */
	void write(JsonGenerator json) {
		json.writeStartObject();
		this.properties.forEach((property, value) -> {
			json.writeName(property);
			write(value, json);
		});
		json.writeEndObject();
	}

	private static void write(Object value, JsonGenerator json) {
		if (value instanceof Node thing) {
			thing.write(json);
		}
		else if (value instanceof Collection<?> list) {
			json.writeStartArray();
			list.forEach((any) -> write(any, json));
			json.writeEndArray();
		}
		else if (value instanceof Integer number) {
			json.writeNumber(number);
		}
		else {
			json.writeString(value.toString());
		}
	}

}
