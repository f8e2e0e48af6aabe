package org.skinprimer.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas (draft-07) of the files of a content folder.
 *
 * @param byName the schema of each kind of file, by its name
 * @param paths where such files lie in the content folder, as patterns, by the same name
 */
public record Schemas(Map<String, ObjectNode> byName, Map<String, List<String>> paths) {

	/** Ends the name of a file that holds a schema. */
	public static final String ENDING = ".schema.json";

	private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** Makes them of the readers of the files, with the words of the editors' guide. */
	public static Schemas read() {
		GuideWords guide = new GuideWords(guide());
		Map<String, ObjectNode> schemas = new LinkedHashMap<>();
		Map<String, List<String>> paths = new LinkedHashMap<>();
		for (ContentFile file : ContentFile.all()) {
			ObjectNode schema = JSON.createObjectNode().put("$schema", DRAFT);
			schemas.put(file.name(), schema.setAll(new FileSchema(file, file.keys(), guide).node()));
			paths.put(file.name(), file.paths());
		}
		return new Schemas(schemas, paths);
	}

	/** One document with all of them below {@code definitions}. */
	public ObjectNode all() {
		ObjectNode all = JSON.createObjectNode()
			.put("$schema", DRAFT)
			.put("title", "The files of a content folder, one definition each; page is the header of a page");
		ObjectNode definitions = all.putObject("definitions");
		this.byName.forEach((name, schema) -> definitions.set(name, schema.deepCopy().without("$schema")));
		return all;
	}

	/** The schemas as a setting of editors that know which schema is for which file. */
	public ObjectNode setting(String schemas, String content) {
		ObjectNode setting = JSON.createObjectNode();
		ObjectNode files = setting.putObject("yaml.schemas");
		List<String> names = new ArrayList<>(this.byName.keySet());
		names.remove(ContentFile.PAGE);
		names.forEach((name) -> {
			ArrayNode paths = files.putArray(schemas + name + ENDING);
			this.paths.get(name).forEach((path) -> paths.add(content + path));
		});
		return setting;
	}

	/** A schema in lines. */
	public static String text(ObjectNode schema) {
		return JSON.writeValueAsString(schema);
	}

	private static String guide() {
		try (InputStream guide = Schemas.class.getResourceAsStream("/guide/guide.md")) {
			return new String(Objects.requireNonNull(guide).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the program is incomplete: guide/guide.md is missing", ex);
		}
	}

}
