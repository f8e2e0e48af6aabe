package org.skinprimer.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.problem.DidYouMean;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A line of the plan.
 *
 * @param from the first day on which it holds, counted from a session
 * @param until the first day on which it does not hold any more
 * @param isLasting whether the file says itself how long it holds
 * @param about what it allows or forbids, so that "not yet" can win over "may"
 * @param words what it says; empty if a sign says it
 * @param guide the page that says more
 * @param missed what to do if it was not done before the session
 * @param sign the row of the urgency table whose sign it names
 * @param only the sessions of a course that it belongs to
 */
public record PlanRow(LocatedText id, Kind kind, int from, int until, boolean isLasting, Optional<LocatedText> about,
		Optional<LocatedText> words, Optional<LocatedText> guide, Optional<LocatedText> missed,
		Optional<LocatedText> sign, Only only) {

	private static final Set<String> KEYS = Set.of("id", "kind", "from", "until", "about", "words", "guide", "missed",
			"sign", "only");

	private static final int LONGEST_WORDS = 160;

	private static final int LONGEST_MISSED = 260;

	/**
	 * Reads an entry of {@code rows}.
	 * @param days the days on which something may begin
	 */
	static PlanRow read(YamlMap map, List<PlanDay> days) {
		map.allow(KEYS);
		Kind kind = choice(map, "kind", Kind.values(), Kind.DO);
		map.required("kind");
		map.required("from");
		int from = day(map, "from", days).orElse(0);
		int until = day(map, "until", days).orElseGet(() -> kind.after(from, days));
		if (map.has("from") && until <= from) {
			map.wrong("until", "is no day after `from`", "write the first day on which this does not hold any more");
		}
		Optional<LocatedText> words = map.writtenText("words");
		Optional<LocatedText> missed = map.writtenText("missed");
		words.ifPresent((text) -> ToolText.atMost(LONGEST_WORDS, text, "words", map));
		missed.ifPresent((text) -> ToolText.atMost(LONGEST_MISSED, text, "missed", map));
		if (kind == Kind.CALL && map.has("sign") == map.has("words")) {
			map.wrong("kind", "is `call`, which needs either `sign` or `words`",
					"write `sign:` with the id of a row of " + Urgency.FILE + ", or what else to call about");
		}
		else if (kind != Kind.CALL) {
			map.requiredHere("words");
			if (map.has("sign")) {
				map.wrong("sign", "stands in a row that is no `call`", "write `kind: call`, or take `sign` out");
			}
		}
		if (!map.has("sign")) {
			map.requiredHere("guide");
		}
		return new PlanRow(new LocatedText(map.required("id"), map.valuePlace("id")), kind, from, until,
				map.has("until"), map.writtenText("about"), words, map.writtenText("guide"), missed,
				map.writtenText("sign"), choice(map, "only", Only.values(), Only.EACH));
	}

	private static <E extends Enum<E>> E choice(YamlMap map, String key, E[] values, E otherwise) {
		List<String> words = Arrays.stream(values).map((value) -> value.name().toLowerCase(Locale.ROOT)).toList();
		return map.text(key, words).map((word) -> {
			if (!words.contains(word)) {
				map.wrong(key, "says `" + word + "`, which is none of its words",
						DidYouMean.hint(word, words, "write one of " + String.join(", ", words)));
				return otherwise;
			}
			return values[words.indexOf(word)];
		}).orElse(otherwise);
	}

	private static Optional<Integer> day(YamlMap map, String key, List<PlanDay> days) {
		Optional<String> text = map.text(key);
		Optional<Integer> day = text.flatMap((any) -> days.stream()
			.filter((one) -> one.id().text().equals(any))
			.map(PlanDay::day)
			.findFirst()
			.or(() -> PlanDay.found(any).filter((number) -> days.stream().anyMatch((one) -> one.day() == number))));
		if (text.isPresent() && day.isEmpty()) {
			List<String> ids = days.stream().map((one) -> one.id().text()).toList();
			map.wrong(key, "names `" + text.get() + "`, which is none of the days above",
					DidYouMean.hint(text.get(), ids, "write the id of a day, or its number"));
		}
		return day;
	}

	/** What a line is about. */
	public enum Kind {

		/** What to do. */
		DO,
		/** What not to do yet. */
		NOT,
		/** What may be done again. */
		MAY,
		/** What is usual. */
		EXPECT,
		/** When to call. */
		CALL;

		/**
		 * What may be done again stays so; all else holds until the next day of the plan.
		 */
		private int after(int from, List<PlanDay> days) {
			int end = days.isEmpty() ? from + 1 : days.get(days.size() - 1).day() + 1;
			return (this == MAY) ? end
					: days.stream().mapToInt(PlanDay::day).filter((day) -> day > from).findFirst().orElse(end);
		}

	}

	/** The sessions of a course. */
	public enum Only {

		/** Each of them. */
		EACH,
		/** What comes before all of them. */
		FIRST,
		/** What comes after all of them. */
		LAST

	}

}
