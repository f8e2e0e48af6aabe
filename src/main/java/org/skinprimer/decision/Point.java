package org.skinprimer.decision;

import java.util.List;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A good or bad side of an option.
 *
 * @param text what it is
 * @param certainty how sure that is
 * @param sources the works that say so
 */
public record Point(LocatedText text, Certainty certainty, List<LocatedText> sources) {

	private static final Set<String> KEYS = Set.of("text", "certainty", "source");

	public Point {
		sources = List.copyOf(sources);
	}

	static Point read(YamlMap map) {
		map.allow(KEYS);
		Entries.atLeast(map, "source", 1, "name the works that say so, such as `source: [nhs-cellulitis]`");
		return new Point(Entries.text(map, "text"), Certainty.read(map), map.written("source"));
	}

}
