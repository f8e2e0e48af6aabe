package org.skinprimer.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skinprimer.problem.DidYouMean;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A row of the table that says how fast to get help.
 *
 * @param level how fast
 * @param go where
 * @param brief the sign in a few words
 * @param inNotice the same in a list of signs, where none may be left out
 * @param sign how a reader knows it
 * @param meanwhile what to do until then
 * @param feel how it feels, or what is still usual
 * @param skins how it looks on white, brown and black skin
 * @param days the days it is looked for
 * @param sources the works that say so
 * @param search what those type who fear it
 */
public record UrgencyRow(Level level, String go, String brief, String inNotice, String sign, Optional<String> meanwhile,
		Optional<String> feel, List<Optional<String>> skins, Days days, List<LocatedText> sources,
		List<String> search) {

	/** Stands for the numbers to call. */
	public static final String NUMBERS = "{emergency}";

	private static final Set<String> TEXTS = Set.of("go", "short", "notice", "sign", "do", "feel", "white", "brown",
			"black");

	private static final Set<String> KEYS = Set.of("id", "level", "go", "short", "notice", "sign", "do", "feel",
			"white", "brown", "black", "days", "source", "basis", "search");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

	public UrgencyRow {
		skins = List.copyOf(skins);
		sources = List.copyOf(sources);
		search = List.copyOf(search);
	}

	/**
	 * Reads an entry of {@code urgency.yaml}.
	 * @param numbers those to call in an emergency, which no row holds itself
	 */
	static UrgencyRow read(YamlMap map, List<EmergencyCall> numbers) {
		map.allow(KEYS);
		map.text("basis");
		if (!map.has("source") && !map.has("basis")) {
			map.wrong(new LocatedText(map.text("id").orElse(""), map.place("id")), "has neither `source` nor `basis`",
					"name the works that say so, such as `source: [nhs-sepsis]`, or write in `basis` why it is so");
		}
		TEXTS.stream().sorted().flatMap((key) -> map.writtenText(key).stream()).forEach((text) -> {
			numbers.stream().filter((call) -> isIn(text.text(), call)).forEach((call) -> wrong(map, text, call));
			PLACEHOLDER.matcher(text.text())
				.results()
				.filter((found) -> !found.group().equals(NUMBERS))
				.forEach((found) -> map.wrong(new LocatedText(found.group(), text.place()), "stands for nothing here",
						"write `" + NUMBERS + "` for the number to call, or take the brackets out"));
		});
		return new UrgencyRow(level(map), map.required("go"), map.required("short"),
				map.text("notice").orElseGet(() -> map.text("short").orElse("")), map.required("sign"), map.text("do"),
				map.text("feel"), Day.SKINS.stream().map(map::text).toList(), Days.read(map), map.written("source"),
				map.written("search").stream().map(LocatedText::text).toList());
	}

	/**
	 * How it looks on skin of each color, in one sentence where it looks the same.
	 */
	List<String> colors() {
		Map<String, List<String>> skins = new LinkedHashMap<>();
		for (int at = 0; at < Day.SKINS.size(); at++) {
			String color = Day.SKINS.get(at);
			this.skins.get(at).ifPresent((look) -> skins.computeIfAbsent(look, (any) -> new ArrayList<>()).add(color));
		}
		return skins.entrySet()
			.stream()
			.map((look) -> "On " + String.join(" or ", look.getValue()) + " skin: " + look.getKey())
			.toList();
	}

	/** Whether it is looked for on a day after treatment. */
	public boolean isLookedForOn(int day) {
		return this.days.meets(new Days(day, day));
	}

	private static boolean isIn(String text, EmergencyCall call) {
		return Pattern.compile("(?<!\\d)" + Pattern.quote(call.number()) + "(?!\\d)").matcher(text).find();
	}

	private static void wrong(YamlMap map, LocatedText text, EmergencyCall call) {
		map.wrong(new LocatedText(call.number(), text.place()), "is a number of site.yaml",
				"write `" + NUMBERS + "` in its place, so that all pages change with site.yaml");
	}

	private static Level level(YamlMap map) {
		String word = map.required("level", Level.WORDS);
		Optional<Level> level = Level.of(word);
		if (level.isEmpty() && !word.isEmpty()) {
			map.wrong("level", "says `" + word + "`, which is no level",
					DidYouMean.hint(word, Level.WORDS, "write one of " + String.join(", ", Level.WORDS)));
		}
		return level.orElse(Level.EMERGENCY);
	}

	/** How fast to get help, the fastest first. */
	public enum Level {

		/** At once. */
		EMERGENCY("EMERGENCY", "Get help now", "***"),
		/** The same day. */
		TODAY("URGENT", "Get help today", "**"),
		/** Within days. */
		CALL("ASK", "Call about these", "*"),
		/** Not at all. */
		USUAL("NOTE", "These are usual", "");

		static final List<String> WORDS = Arrays.stream(values()).map(Level::word).toList();

		/** The care notice that its rows make. */
		final String notice;

		/** The heading of that. */
		final String heading;

		/** How a table stresses where to go, in Markdown. */
		final String stress;

		Level(String notice, String heading, String stress) {
			this.notice = notice;
			this.heading = heading;
			this.stress = stress;
		}

		/** As files spell it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The kind of notice that its rows make, as styles and pictures name it. */
		public String kind() {
			return this.notice.toLowerCase(Locale.ROOT);
		}

		static Optional<Level> of(String word) {
			return Arrays.stream(values()).filter((level) -> level.word().equals(word)).findFirst();
		}

	}

	/**
	 * Days from the treatment, which is day 0.
	 *
	 * @param first the first of them
	 * @param last the last of them
	 */
	record Days(int first, int last) {

		private static final Pattern WRITTEN = Pattern.compile("\\d{1,4}(-\\d{1,4})?");

		private static final Days ANY = new Days(0, Integer.MAX_VALUE);

		private static Days read(YamlMap map) {
			return map
				.parsed("days", Days::of, "is not a day or a range of days",
						"write two days with a hyphen, the earlier one first: `days: 0-1`")
				.orElse(ANY);
		}

		/** Throws an {@link IllegalArgumentException} if a text names no days. */
		static Days of(String text) {
			String[] ends = text.split("-");
			if (!WRITTEN.matcher(text).matches()
					|| Integer.parseInt(ends[0]) > Integer.parseInt(ends[ends.length - 1])) {
				throw new IllegalArgumentException("no days");
			}
			return new Days(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
		}

		boolean meets(Days other) {
			return this.first <= other.last && other.first <= this.last;
		}

	}

}
