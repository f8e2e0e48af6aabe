package org.skinprimer.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The letter under which a word stands in a list.
 *
 * @param letter a capital letter without accents, {@code #} for digits
 */
record Initial(String letter) implements Comparable<Initial> {

	private static final Initial DIGIT = new Initial("#");

	/** The letters from A to Z. */
	static List<Initial> alphabet() {
		return IntStream.rangeClosed('A', 'Z').mapToObj((letter) -> new Initial(Character.toString(letter))).toList();
	}

	/**
	 * The initial of words; brackets and other marks before the first letter are no
	 * letters.
	 */
	static Initial of(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFD)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.limit(1)
			.filter(Character::isLetter)
			.mapToObj((letter) -> new Initial(Character.toString(letter).toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElse(DIGIT);
	}

	/** The fragment that leads to it. */
	public String id() {
		return "letter-" + (equals(DIGIT) ? "0" : this.letter.toLowerCase(Locale.ROOT));
	}

	@Override
	public int compareTo(Initial other) {
		return this.letter.compareTo(other.letter);
	}

}
