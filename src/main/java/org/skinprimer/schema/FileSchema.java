package org.skinprimer.schema;

import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.skinprimer.yaml.AskedKey;

/**
 * The schema of a kind of file.
 *
 * @param keys what its reader asks for
 * @param guide says what each key is for
 */
record FileSchema(ContentFile file, Map<String, AskedKey> keys, GuideWords guide) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** As the reader has it; which days there are, it knows better. */
	private static final String DAY = "^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

	ObjectNode node() {
		String about = this.guide.file(this.file.name()).orElse("The header of a page");
		ObjectNode schema = JSON.createObjectNode().put("title", this.file.paths().get(0)).put("description", about);
		ObjectNode mapping = this.file.isList() ? schema.put("type", "array").putObject("items") : schema;
		mapping(this.keys, "", about, mapping);
		return schema;
	}

	private void mapping(Map<String, AskedKey> keys, String within, String about, ObjectNode node) {
		node.put("type", "object").put("additionalProperties", false);
		ObjectNode properties = node.putObject("properties");
		keys.forEach((name, key) -> {
			String words = words(within, name).orElse(about);
			value(name, key, words, properties.putObject(name).put("description", description(words, key)));
		});
		ArrayNode required = JSON.createArrayNode();
		keys.forEach((name, key) -> {
			if (key.isNeeded()) {
				required.add(name);
			}
		});
		if (!required.isEmpty()) {
			node.set("required", required);
		}
	}

	/** What the guide says of a key; of one without words, it says it above. */
	private Optional<String> words(String within, String key) {
		if (this.file.name().equals(ContentFile.PAGE)) {
			return within.isEmpty() ? this.guide.headerKey(key) : Optional.empty();
		}
		// Entries of such a file are all that it has beside an address.
		boolean isEntry = this.keys.size() <= 2 && this.keys.containsKey(within);
		Map<String, Map<String, String>> tables = this.guide.keys(this.file.name());
		return Optional.ofNullable(tables.getOrDefault(isEntry ? "" : within.replaceAll("s$", ""), Map.of()).get(key));
	}

	private static String description(String words, AskedKey key) {
		return key.hint().isEmpty() ? words : words + " (" + key.hint() + ")";
	}

	private void value(String name, AskedKey key, String words, ObjectNode node) {
		switch (key.kind()) {
			case TEXT -> text(key, node);
			case FLAG -> node.put("type", "boolean");
			case NUMBER -> node.put("type", "integer");
			case DAY -> node.put("type", "string").put("pattern", DAY);
			case TEXTS -> text(key, list(key, node));
			case NUMBERS -> list(key, node).put("type", "integer")
				.put("minimum", key.range().get(0))
				.put("maximum", key.range().get(1));
			case MAP -> mapping(key.within(), name, words, node);
			case MAPS -> mapping(key.within(), name, words, list(key, node));
		}
	}

	private static ObjectNode list(AskedKey key, ObjectNode node) {
		node.put("type", "array");
		if (key.isNeeded()) {
			node.put("minItems", 1);
		}
		return node.putObject("items");
	}

	/** What looks like a number or a yes is a text, too. */
	private static void text(AskedKey key, ObjectNode node) {
		if (key.words().isEmpty()) {
			node.putArray("type").add("string").add("number").add("boolean");
		}
		else {
			ArrayNode words = node.put("type", "string").putArray("enum");
			key.words().forEach(words::add);
		}
	}

}
