package org.skinprimer.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each heading of one document its id: NFC, lower case by the root locale, letters
 * and digits of any script, everything else a hyphen, unique.
 */
final class HeadingIds {

	private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	// What an emoji leaves behind is invisible in an address: variation selectors, the
	// key around a digit, and any mark that stands before the first letter.
	private static final Pattern LOOSE_MARK = Pattern
		.compile("[\\ufe00-\\ufe0f\\p{Me}]|(?<![\\p{L}\\p{M}\\p{N}])\\p{M}+");

	private static final Pattern EDGE = Pattern.compile("^-+|-+$");

	/**
	 * Ids that the page layout uses itself; with a number added, none matches any more.
	 */
	private static final Pattern RESERVED = Pattern.compile("main|contents|sources|changes|related|source-\\d+"
			+ "|icon-(do|dont|note|warning|ask|urgent|emergency)|.+-heading");

	private final Set<String> taken = new HashSet<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/** Keeps an id that an author chose; false if it is reserved or already taken. */
	boolean claim(String id) {
		return !RESERVED.matcher(id).matches() && this.taken.add(id);
	}

	/** A new id made from the words of a heading. */
	String next(String text) {
		String base = slug(text);
		String id = base;
		while (!claim(id)) {
			id = base + "-" + this.numbers.merge(base, 2, (number, any) -> number + 1);
		}
		return id;
	}

	/** The words of a heading as an id, {@code section} if it has no letter or digit. */
	static String slug(String text) {
		String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String words = NOT_WORD.matcher(LOOSE_MARK.matcher(lower.replaceAll("['’]", "")).replaceAll(""))
			.replaceAll("-");
		String id = EDGE.matcher(words).replaceAll("");
		return id.isEmpty() ? "section" : id;
	}

}
