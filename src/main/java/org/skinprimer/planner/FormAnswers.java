package org.skinprimer.planner;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.skinprimer.form.Field;
import org.skinprimer.web.QueryString;

/**
 * What a visitor wrote into a form.
 *
 * @param address where it stands
 * @param words the words of what is wrong with it
 */
record FormAnswers(QueryString address, PlanWords words) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	/** What turns the order of letters around, or cannot be seen. */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

	/** Whether any of the questions was answered, were the answers all blank. */
	boolean given(List<String> names) {
		return names.stream().anyMatch((name) -> !this.address.values(name).isEmpty());
	}

	/** All different answers to a question that are not blank. */
	List<String> to(String name) {
		return this.address.values(name)
			.stream()
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	/** What was written, as it is shown again. */
	String typed(String name) {
		return String.join(", ", to(name));
	}

	/**
	 * One number.
	 * @param least the least that will do
	 * @param most the most that will do
	 * @param otherwise what is meant by a blank
	 * @param mistake what to say of anything else
	 */
	Answer<Integer> number(String name, int least, int most, int otherwise, String mistake) {
		return one(name, otherwise,
				(text) -> Optional.of(text)
					.filter((any) -> NUMBER.matcher(any).matches())
					.map(Integer::parseInt)
					.filter((number) -> number >= least && number <= most),
				mistake);
	}

	/**
	 * One text.
	 * @param most how many characters it may have
	 * @param mistake what to say of a longer one, or of two
	 */
	Answer<String> text(String name, int most, String mistake) {
		return one(name, "", (text) -> Optional.of(UNSEEN.matcher(text).replaceAll("").strip())
			.filter((any) -> any.length() <= most), mistake);
	}

	/** One answer that a reader understands; digits of any script read as ours. */
	<T> Answer<T> one(String name, T otherwise, Function<String, Optional<T>> reader, String mistake) {
		Field field = Field.of(name, typed(name));
		List<String> given = to(name);
		if (given.isEmpty()) {
			return new Answer<>(field, Optional.of(otherwise));
		}
		Optional<T> value = (given.size() == 1) ? reader.apply(digits(given.get(0))) : Optional.empty();
		return new Answer<>(value.isPresent() ? field : field.wrong(mistake), value);
	}

	private static String digits(String text) {
		StringBuilder digits = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.map((character) -> (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER)
					? '0' + Character.digit(character, 10) : character)
			.forEach(digits::appendCodePoint);
		return digits.toString();
	}

	/**
	 * An answer to a question.
	 *
	 * @param <T> what it is
	 * @param value empty if something is wrong with it
	 */
	record Answer<T>(Field field, Optional<T> value) {

		/** The value, or what stands for one that is wrong. */
		T or(T other) {
			return this.value.orElse(other);
		}

	}

}
