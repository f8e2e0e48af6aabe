package org.skinprimer.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What a person must know before the first step, whatever they choose.
 *
 * @param kind the kind of its notice
 * @param title what it is about
 * @param lines what it says
 * @param sources the works that say so
 * @param more the page that says more
 */
public record Care(String kind, LocatedText title, List<LocatedText> lines, List<LocatedText> sources,
		Optional<LocatedText> more) {

	private static final List<String> KINDS = List.of("dont", "ask", "note", "warning");

	private static final Set<String> KEYS = Set.of("kind", "title", "lines", "source", "more");

	public Care {
		lines = List.copyOf(lines);
		sources = List.copyOf(sources);
	}

	static Care read(YamlMap map) {
		map.allow(KEYS);
		String kind = map.required("kind", KINDS);
		if (!kind.isEmpty() && !KINDS.contains(kind)) {
			map.wrong("kind", "says `" + kind + "`, which is no kind of notice here",
					"write one of " + String.join(", ", KINDS));
		}
		Entries.atLeast(map, "lines", 1, "say what a person must know");
		return new Care(kind, Entries.text(map, "title"), map.written("lines"), map.written("source"),
				map.writtenText("more"));
	}

}
