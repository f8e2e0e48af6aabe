package org.skinprimer.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of a unit, or two with all between them.
 *
 * @param from the number, or the lower one
 * @param to the number, or the upper one
 * @param unit what one of the unit is called, in small letters
 */
record Amount(double from, double to, String unit) {

	private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "eleven", "twelve");

	/** A number in digits or as a word. */
	static final String NUMBER = "\\d+(?:\\.\\d+)?|" + String.join("|", WORDS);

	/** Such as {@code 5 days}, {@code 4 to 6 weeks}, {@code day 5} and {@code 22}. */
	private static final Pattern WRITTEN = Pattern.compile("(?i)(?:\\b(\\p{L}+)\\s+)?(?<![\\w.,/–-])(an?(?=\\s)|"
			+ NUMBER + ")(?!\\w)(?:(?:\\s+(?:to|or|and)\\s+|[–-])(" + NUMBER + ")(?!\\w))?(?:[\\s-]*(°?\\p{L}+))?");

	/** How large each unit is beside others of its kind, and where it begins to count. */
	private static final Map<String, Size> SIZES = Map.ofEntries(Map.entry("second", new Size('t', 1, 0)),
			Map.entry("minute", new Size('t', 60, 0)), Map.entry("hour", new Size('t', 3600, 0)),
			Map.entry("day", new Size('t', 86_400, 0)), Map.entry("week", new Size('t', 604_800, 0)),
			Map.entry("month", new Size('m', 1, 0)), Map.entry("year", new Size('m', 12, 0)),
			Map.entry("mm", new Size('l', 1, 0)), Map.entry("millimeter", new Size('l', 1, 0)),
			Map.entry("cm", new Size('l', 10, 0)), Map.entry("centimeter", new Size('l', 10, 0)),
			Map.entry("°f", new Size('f', 1, 0)), Map.entry("°c", new Size('f', 1.8, 32)));

	/** Months differ in length, so they are compared with days and weeks roughly. */
	private static final double SECONDS_A_MONTH = 2_629_800;

	private static final double ROUGHLY = 0.12;

	/** An amount with one of its unit, of {@code days} as well as of {@code day}. */
	Amount {
		String small = unit.toLowerCase(Locale.ROOT);
		unit = (small.length() > 2 && small.endsWith("s")) ? small.substring(0, small.length() - 1) : small;
	}

	/**
	 * The amounts that a wording names.
	 * @param unit what is counted where it does not say so
	 */
	static List<Amount> in(String words, String unit) {
		return WRITTEN.matcher(words.replace('\u00a0', ' '))
			.results()
			.flatMap((found) -> of(found, unit).stream())
			.toList();
	}

	private static Optional<Amount> of(MatchResult found, String otherwise) {
		double from = number(found.group(2));
		double end = (found.group(3) != null) ? number(found.group(3)) : from;
		// What runs backward is the same as nothing.
		double to = (found.group(3) != null && end <= from) ? Double.NaN : end;
		return Stream.of(Optional.ofNullable(found.group(4)), Optional.ofNullable(found.group(1)))
			.flatMap(Optional::stream)
			.map((word) -> new Amount(from, to, word))
			.filter((amount) -> SIZES.containsKey(amount.unit))
			.findFirst()
			// A word for a number is none unless it counts something.
			.or(() -> Optional.of(new Amount(from, to, otherwise))
				.filter((any) -> Character.isDigit(found.group(2).charAt(0))));
	}

	/** The number that digits or a word say. */
	static double number(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		return Character.isDigit(small.charAt(0)) ? Double.parseDouble(small)
				: small.startsWith("a") ? 1 : WORDS.indexOf(small) + 1;
	}

	/**
	 * Whether another amount names this one, or one end of it, though it may count in
	 * other units.
	 */
	boolean isNamedBy(Amount other) {
		return isSame(this.from, other.from, other.unit) && isSame(this.to, other.to, other.unit)
				|| other.from == other.to
						&& (isSame(this.from, other.from, other.unit) || isSame(this.to, other.to, other.unit));
	}

	private boolean isSame(double mine, double other, String otherUnit) {
		Size here = SIZES.getOrDefault(this.unit, Size.OWN);
		Size there = SIZES.getOrDefault(otherUnit, Size.OWN);
		if (here.kind() == there.kind()) {
			return Math.abs(here.of(mine) - there.of(other)) < 0.01;
		}
		double ratio = here.seconds(mine) / there.seconds(other);
		return Math.abs(ratio - 1) < ROUGHLY;
	}

	private record Size(char kind, double factor, double start) {

		/** Of a unit that is beside no other. */
		static final Size OWN = new Size('o', 1, 0);

		double of(double number) {
			return number * this.factor + this.start;
		}

		double seconds(double number) {
			return switch (this.kind) {
				case 't' -> of(number);
				case 'm' -> of(number) * SECONDS_A_MONTH;
				default -> Double.NaN;
			};
		}

	}

}
