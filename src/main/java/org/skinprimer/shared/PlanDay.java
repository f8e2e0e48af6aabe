package org.skinprimer.shared;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A day of the plan on which something begins.
 *
 * @param id its name, which calendars know it by
 * @param day how many days after a session it is, or before it if that is less than 0
 * @param name what it is called
 */
public record PlanDay(LocatedText id, int day, LocatedText name) {

	static final int LONGEST_NAME = 45;

	/**
	 * Such as {@code -21}, {@code day 5}, {@code -7 days}, {@code 48 hours},
	 * {@code 6 weeks}.
	 */
	private static final Pattern WRITTEN = Pattern.compile("(?:day )?(-?)(\\d{1,3})(?: (hour|day|week)s?)?");

	private static final int HOURS_A_DAY = 24;

	private static final int DAYS_A_WEEK = 7;

	static PlanDay read(YamlMap map) {
		map.allow(Set.of("id", "day", "name"));
		map.required("day");
		LocatedText name = new LocatedText(map.required("name"), map.valuePlace("name"));
		ToolText.atMost(LONGEST_NAME, name, "name", map);
		return new PlanDay(new LocatedText(map.required("id"), map.valuePlace("id")),
				map.parsed("day", PlanDay::number, "is no day of the plan",
						"write days from the session: `day: -7`, or a fact: `day: \"[5 days](fact:swim-wait)\"`")
					.orElse(0),
				name);
	}

	/** Throws an {@link IllegalArgumentException} if a text names no day. */
	static int number(String text) {
		return found(text).orElseThrow(() -> new IllegalArgumentException("no day"));
	}

	/** The day that a text names by its number. */
	static Optional<Integer> found(String text) {
		Matcher day = WRITTEN.matcher(text.replace('\u00a0', ' '));
		if (!day.matches()) {
			return Optional.empty();
		}
		int number = Integer.parseInt(day.group(2));
		boolean hours = "hour".equals(day.group(3));
		if (hours && number % HOURS_A_DAY != 0) {
			return Optional.empty();
		}
		int days = hours ? number / HOURS_A_DAY : "week".equals(day.group(3)) ? DAYS_A_WEEK * number : number;
		return Optional.of(day.group(1).isEmpty() ? days : -days);
	}

}
