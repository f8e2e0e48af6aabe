package org.skinprimer.seo;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

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
	 * @param value a text, a number, a thing, or a list or an optional of these
	 */
	Node with(String property, Object value) {
		this.properties.put(property, value);
		return this;
	}

	/** What is said, in this order. */
	@JsonValue
	Map<String, Object> properties() {
		return this.properties;
	}

}
