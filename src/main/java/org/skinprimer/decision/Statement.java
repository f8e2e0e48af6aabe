package org.skinprimer.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * Something that is true or false, which shows a person what they know.
 *
 * @param id its name in addresses
 * @param text the statement
 * @param isTrue whether it is true
 * @param right what is right, as a sentence
 * @param sources the works that say so
 * @param more the page that says more
 */
public record Statement(LocatedText id, LocatedText text, boolean isTrue, LocatedText right, List<LocatedText> sources,
		Optional<LocatedText> more) {

	private static final Set<String> KEYS = Set.of("id", "text", "answer", "right", "source", "more");

	public Statement {
		sources = List.copyOf(sources);
	}

	static Statement read(YamlMap map) {
		map.allow(KEYS);
		map.required("answer");
		map.required("more");
		Entries.atLeast(map, "source", 1, "name the works that say what is right");
		return new Statement(Entries.id(map), Entries.text(map, "text"), map.flag("answer"), Entries.text(map, "right"),
				map.written("source"), map.writtenText("more"));
	}

}
