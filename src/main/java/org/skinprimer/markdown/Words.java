package org.skinprimer.markdown;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the words of a plain text. */
final class Words {

	/** No word in any language goes on after one of these. */
	private static final Pattern SPACE = Pattern.compile("[ \n]");

	private static final String SIGNS = ".,;:!?)";

	private Words() {
	}

	/**
	 * Counts words by the rules of a language (Unicode word boundaries). Each ideograph
	 * is a word, so that text without spaces counts too.
	 * @param text plain text
	 * @param locale its language
	 * @return the number of words
	 */
	static int count(String text, Locale locale) {
		BreakIterator boundaries = BreakIterator.getWordInstance(locale);
		int words = 0;
		for (String piece : SPACE.split(text)) {
			words += isPlain(piece) ? 1 : count(piece, boundaries);
		}
		return words;
	}

	/**
	 * Whether a piece is letters without an accent and then nothing but signs: one word
	 * in every language that has such letters, which needs no rules.
	 */
	private static boolean isPlain(String piece) {
		int at = 0;
		while (at < piece.length() && isPlainLetter(piece.charAt(at))) {
			at++;
		}
		boolean isWord = at > 0;
		while (at < piece.length() && SIGNS.indexOf(piece.charAt(at)) >= 0) {
			at++;
		}
		return isWord && at == piece.length();
	}

	private static boolean isPlainLetter(char character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
	}

	private static int count(String piece, BreakIterator boundaries) {
		// Java ends a word at a curly apostrophe, Unicode does not.
		String plain = piece.replace('’', '\'');
		boundaries.setText(plain);
		int words = 0;
		int start = boundaries.first();
		for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
			words += count(plain, start, end);
			start = end;
		}
		return words;
	}

	/** How many words a piece is: none, one, or one for each ideograph. */
	private static int count(String text, int start, int end) {
		boolean isWord = false;
		int ideographs = 0;
		for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
			isWord |= Character.isLetterOrDigit(text.codePointAt(at));
			ideographs += Character.isIdeographic(text.codePointAt(at)) ? 1 : 0;
		}
		return isWord ? Math.max(1, ideographs) : 0;
	}

}
