package org.skinprimer.shared;

import java.util.Optional;
import java.util.Set;

import org.skinprimer.markdown.Position;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * How many weeks are between two sessions.
 *
 * @param least the fewest that are safe
 * @param usual what is counted where a visitor names none
 * @param most the most that make a course
 * @param guide the page that says why
 */
public record PlanWeeks(int least, int usual, int most, LocatedText guide) {

	static final PlanWeeks NONE = new PlanWeeks(1, 1, 1, new LocatedText("", Position.START));

	private static final int DAYS_A_WEEK = 7;

	static PlanWeeks read(YamlMap map) {
		map.allow(Set.of("least", "usual", "most", "guide"));
		PlanWeeks weeks = new PlanWeeks(weeks(map, "least").orElse(1), weeks(map, "usual").orElse(1),
				weeks(map, "most").orElse(1), new LocatedText(map.required("guide"), map.valuePlace("guide")));
		if (weeks.least > weeks.usual || weeks.usual > weeks.most) {
			map.wrong("usual", "does not lie between `least` and `most`", "put the three in order");
		}
		return weeks;
	}

	private static Optional<Integer> weeks(YamlMap map, String key) {
		map.required(key);
		return map.parsed(key, (text) -> PlanDay.number(text.matches("\\d+") ? text + " weeks" : text) / DAYS_A_WEEK,
				"is no number of weeks",
				"write for example `" + key + ": 6`, or a fact: `" + key + ": \"[4 weeks](fact:session-least)\"`");
	}

}
