package org.skinprimer.markdown;

import java.util.Locale;

/** Makes small letters of all letters of a text, in a time that rises with its length. */
public final class SmallLetters {

	/**
	 * Java looks at all around a capital sigma, and moves all behind a capital I with a
	 * dot: a longer text may be full of them.
	 */
	private static final int LONGEST = 1000;

	private SmallLetters() {
	}

	/** The text in small letters. */
	public static String of(String text) {
		String plain = (text.length() <= LONGEST) ? text : text.replace('\u03a3', '\u03c3').replace('\u0130', 'i');
		return plain.toLowerCase(Locale.ROOT);
	}

}
