package org.skinprimer.decision;

import java.util.List;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What one study counted, of which a picture may be drawn: each dot is a person of it.
 *
 * @param title what was counted
 * @param of how many people there were in each group
 * @param who who they were
 * @param when how long they were watched
 * @param did what became of those who are counted, behind “of 30 people”
 * @param didNot what became of the others
 * @param groups the groups, of as many people each
 * @param certainty how sure it is
 * @param sources the study
 */
public record Count(LocatedText title, int of, LocatedText who, LocatedText when, LocatedText did, LocatedText didNot,
		List<Arm> groups, Certainty certainty, List<LocatedText> sources) {

	/** More dots than these nobody sees as people. */
	private static final int MOST = 200;

	private static final Set<String> KEYS = Set.of("title", "of", "who", "when", "did", "didNot", "groups", "certainty",
			"source");

	public Count {
		groups = List.copyOf(groups);
		sources = List.copyOf(sources);
	}

	static Count read(YamlMap map) {
		map.allow(KEYS);
		map.required("of");
		int of = map.number("of", 30).orElse(1);
		if (of < 1 || of > MOST) {
			map.wrong("of", "is no count of people that can be drawn",
					"write how many people there were, 1 to " + MOST);
		}
		LocatedText who = Entries.text(map, "who");
		if (!who.text().isEmpty() && !who.text().matches("(?s)(?:.*\\D)?" + of + "(?:\\D.*)?")) {
			map.wrong("who", "does not name the " + of + " people of `of`",
					"a picture draws the people of one study: say who those " + of + " people were");
		}
		Entries.atLeast(map, "groups", 1, "write for each group its `name` and its `count`");
		if (map.count("source") != 1) {
			map.wrong("source", "names " + map.count("source") + " works", "a picture shows one study: name that one");
		}
		return new Count(Entries.text(map, "title"), of, who, Entries.text(map, "when"), Entries.text(map, "did"),
				Entries.text(map, "didNot"), map.maps("groups").stream().map((group) -> Arm.read(group, of)).toList(),
				Certainty.read(map), map.written("source"));
	}

	/**
	 * People who had the same.
	 *
	 * @param name what they had
	 * @param count how many of them are counted
	 */
	public record Arm(LocatedText name, int count) {

		private static Arm read(YamlMap map, int of) {
			map.allow(Set.of("name", "count"));
			map.required("count");
			int count = map.number("count", 2).orElse(0);
			if (count < 0 || count > of) {
				map.wrong("count", "is not among the " + of + " people of `of`", "write 0 to " + of);
			}
			return new Arm(Entries.text(map, "name"), count);
		}

	}

}
