package org.skinprimer.decision;

import java.util.Optional;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * Something that may matter to a person, who marks how much.
 *
 * @param id its name in addresses
 * @param name what it is, in a few words
 * @param ask the question
 * @param question what to ask a clinician if it matters much
 */
public record Mark(LocatedText id, LocatedText name, LocatedText ask, Optional<LocatedText> question) {

	private static final Set<String> KEYS = Set.of("id", "name", "ask", "question");

	static Mark read(YamlMap map) {
		map.allow(KEYS);
		return new Mark(Entries.id(map), Entries.text(map, "name"), Entries.question(map, "ask"),
				map.has("question") ? Optional.of(Entries.question(map, "question")) : Optional.empty());
	}

}
