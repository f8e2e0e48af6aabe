package org.skinprimer.planner;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as a visitor wrote it. What reads two ways is never guessed.
 *
 * @param readings the days that it can be, empty if it is none
 * @param mistake the key of what is wrong with it, empty if it is one day
 */
record WrittenDay(List<LocalDate> readings, Optional<String> mistake) {

	private static final int LONGEST = 60;

	/** More years away than this, a year was mistyped. */
	private static final int FAR = 20;

	private static final int CENTURY = 2000;

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})");

	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})");

	private static final Pattern YEARLESS = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}");

	/** PlanWords that say nothing beside a day and a month. */
	private static final Pattern SMALL_WORDS = Pattern.compile("\\b(?:the|of|on)\\b|(?<=\\d)(?:st|nd|rd|th)\\b|[,'’]");

	/** Between words, and between a word and a number. */
	private static final Pattern GAP = Pattern.compile("[-/. ]+|(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");

	/**
	 * Reads a text.
	 * @param today days far from it are mistyped
	 */
	static WrittenDay of(String text, LocalDate today) {
		String plain = plain(text);
		if (plain.isEmpty()) {
			return wrong("none");
		}
		WrittenDay day = (plain.length() > LONGEST) ? wrong("unclear") : read(plain);
		return day.readings.stream().anyMatch((reading) -> isFar(reading, today)) ? wrong("far") : day;
	}

	private static boolean isFar(LocalDate day, LocalDate today) {
		return day.isBefore(today.minusYears(FAR)) || day.isAfter(today.plusYears(FAR));
	}

	/** Small letters, digits of any script as ours, no marks that nobody sees. */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach((character) -> {
			if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
				plain.append(Character.digit(character, 10));
			}
			else if (Character.getType(character) == Character.DASH_PUNCTUATION) {
				plain.append('-');
			}
			else if (Character.getType(character) != Character.FORMAT) {
				plain.appendCodePoint(Character.isWhitespace(character) ? ' ' : Character.toLowerCase(character));
			}
		});
		return plain.toString().strip().replaceAll(" +", " ").replaceAll("(?<=\\d) ?([-/.]) ?(?=\\d)", "$1");
	}

	private static WrittenDay read(String text) {
		String numbers = text.replaceFirst("\\.$", "");
		Matcher yearFirst = YEAR_FIRST.matcher(numbers);
		if (yearFirst.matches()) {
			return one(day(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4)));
		}
		Matcher yearLast = YEAR_LAST.matcher(numbers);
		if (yearLast.matches()) {
			int year = year(yearLast.group(4));
			List<LocalDate> readings = Stream
				.of(day(year, number(yearLast, 1), number(yearLast, 3)),
						day(year, number(yearLast, 3), number(yearLast, 1)))
				.flatMap(Optional::stream)
				.distinct()
				.toList();
			return (readings.size() > 1) ? new WrittenDay(readings, Optional.of("plan.date.twice"))
					: one(readings.stream().findFirst());
		}
		return YEARLESS.matcher(numbers).matches() ? wrong("year") : named(text);
	}

	/** A day whose month is a word. */
	private static WrittenDay named(String text) {
		List<String> words = new ArrayList<>(
				List.of(GAP.split(SMALL_WORDS.matcher(text).replaceAll(" ").strip().replaceAll(" +", " "))));
		List<DayOfWeek> weekdays = take(words, (word) -> find(DayOfWeek.values(), WrittenDay::name, word));
		List<Month> months = take(words, (word) -> find(Month.values(), WrittenDay::name, word));
		words.removeIf(String::isEmpty);
		if (months.size() != 1 || weekdays.size() > 1 || words.isEmpty() || words.size() > 2
				|| words.stream().anyMatch((word) -> !word.matches("\\d{1,2}|\\d{4}"))) {
			return wrong("unclear");
		}
		if (words.size() == 1) {
			return wrong((words.get(0).length() > 2) ? "unclear" : "year");
		}
		boolean isYearFirst = words.get(0).length() > 2;
		Optional<LocalDate> day = day(year(words.get(isYearFirst ? 0 : 1)), months.get(0).getValue(),
				Integer.parseInt(words.get(isYearFirst ? 1 : 0)));
		return day.isPresent() && !weekdays.isEmpty() && day.get().getDayOfWeek() != weekdays.get(0) ? wrong("weekday")
				: one(day);
	}

	/** Takes what it knows out of the words. */
	private static <T> List<T> take(List<String> words, Function<String, Optional<T>> known) {
		List<T> taken = words.stream().flatMap((word) -> known.apply(word).stream()).toList();
		words.removeIf((word) -> known.apply(word).isPresent());
		return taken;
	}

	private static <T> Optional<T> find(T[] values, Function<T, String> name, String word) {
		return Stream.of(values).filter((value) -> word.length() > 2 && name.apply(value).startsWith(word)).findFirst();
	}

	private static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
	}

	private static String name(Month month) {
		return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static int year(String digits) {
		return Integer.parseInt(digits) + ((digits.length() <= 2) ? CENTURY : 0);
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A day that must be in the calendar, as 31 February is not. */
	private static WrittenDay one(Optional<LocalDate> day) {
		return day.map((reading) -> new WrittenDay(List.of(reading), Optional.empty()))
			.orElseGet(() -> wrong("missing"));
	}

	private static WrittenDay wrong(String what) {
		return new WrittenDay(List.of(), Optional.of("plan.date." + what));
	}

}
