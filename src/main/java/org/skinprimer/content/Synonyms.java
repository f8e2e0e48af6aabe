package org.skinprimer.content;

import java.util.List;
import java.util.Set;

import org.skinprimer.yaml.YamlMap;

/**
 * Words that mean the same to a reader, so that a search for one finds the others.
 *
 * @param id the name of the group
 * @param words the words, each of them one word or a few
 */
public record Synonyms(String id, List<String> words) {

	public static final String FILE = "synonyms.yaml";

	public Synonyms {
		words = List.copyOf(words);
	}

	/** Reads an entry of its data file. */
	public static Synonyms read(YamlMap map) {
		map.allow(Set.of("id", "words"));
		Synonyms read = new Synonyms(map.text("id").orElse(""), map.texts("words"));
		if (!map.has("words")) {
			map.required("words");
		}
		else if (map.count("words") == 1) {
			map.wrong("words", "has only one word", "write at least two that mean the same");
		}
		return read;
	}

}
