package org.skinprimer.decision;

import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A question of how sure a person is.
 *
 * @param id its name in addresses
 * @param ask the question, to which yes means sure
 * @param unclear what is still unclear after a no
 * @param question what to ask a clinician then
 */
public record Doubt(LocatedText id, LocatedText ask, LocatedText unclear, LocatedText question) {

	private static final Set<String> KEYS = Set.of("id", "ask", "unclear", "question");

	static Doubt read(YamlMap map) {
		map.allow(KEYS);
		return new Doubt(Entries.id(map), Entries.question(map, "ask"), Entries.text(map, "unclear"),
				Entries.question(map, "question"));
	}

}
