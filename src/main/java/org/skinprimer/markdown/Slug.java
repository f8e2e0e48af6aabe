package org.skinprimer.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes an id of words: NFC, lower case by the root locale, letters and digits of any
 * script, everything else a hyphen.
 */
public final class Slug {

	/** Few texts are longer, and in short ones nothing takes long. */
	private static final int LONGEST = 1000;

	private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	// What an emoji leaves behind is invisible in an address: variation selectors, the
	// key around a digit, and any mark that stands before the first letter.
	private static final Pattern LOOSE_MARK = Pattern
		.compile("[\\ufe00-\\ufe0f\\p{Me}]|(?<![\\p{L}\\p{M}\\p{N}])\\p{M}+");

	private static final Pattern EDGE = Pattern.compile("^-+|-+$");

	private Slug() {
	}

	/** The words of a heading as an id, {@code section} if it has no letter or digit. */
	static String of(String text) {
		String lower = smallLetters(Normalizer.normalize(text, Normalizer.Form.NFC));
		String words = NOT_WORD.matcher(LOOSE_MARK.matcher(lower.replaceAll("['’]", "")).replaceAll(""))
			.replaceAll("-");
		String id = EDGE.matcher(words).replaceAll("");
		return id.isEmpty() ? "section" : id;
	}

	/**
	 * A text in small letters, in a time that rises with its length: Java looks at all
	 * around a capital sigma, and moves all behind a capital I with a dot, and a longer
	 * text may be full of them.
	 */
	public static String smallLetters(String text) {
		String plain = (text.length() <= LONGEST) ? text : text.replace('\u03a3', '\u03c3').replace('\u0130', 'i');
		return plain.toLowerCase(Locale.ROOT);
	}

}
