package org.skinprimer.content;

import java.util.List;
import java.util.Set;

import org.skinprimer.yaml.YamlMap;

/**
 * A word that the glossary explains.
 *
 * @param id its fragment on the glossary page
 * @param term the word
 * @param meaning a plain definition
 * @param also its other forms
 */
public record Term(String id, String term, String meaning, List<String> also) {

	public static final String FILE = "glossary.yaml";

	public Term {
		also = List.copyOf(also);
	}

	/** Reads an entry of {@code glossary.yaml}. */
	public static Term read(YamlMap map) {
		map.allow(Set.of("id", "term", "meaning", "also"));
		return new Term(map.text("id").orElse(""), map.required("term"), map.required("meaning"), map.texts("also"));
	}

}
