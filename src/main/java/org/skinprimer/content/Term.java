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

	private static final int MOST_WORDS = 25;

	public Term {
		also = List.copyOf(also);
	}

	/** Reads an entry of {@code glossary.yaml}. */
	public static Term read(YamlMap map) {
		map.allow(Set.of("id", "term", "meaning", "also"));
		Term read = new Term(map.text("id").orElse(""), map.required("term"), map.required("meaning"),
				map.texts("also"));
		int words = read.meaning().split("\\s+").length;
		if (words > MOST_WORDS) {
			map.warn("meaning", "has " + words + " words",
					"write at most " + MOST_WORDS + "; a reader looks it up in the middle of a sentence");
		}
		return read;
	}

}
