package org.skinprimer.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts the words of a plain text. */
final class WordCounter {

	private static final String SIGNS = ".,;:!?)";

	private WordCounter() {
	}

	/**
	 * Counts words by the rules of a language (Unicode word boundaries). Each ideograph
	 * is a word, so that text without spaces counts too.
	 * @return the number of words
	 */
	static int count(String text, Locale locale) {
		BreakIterator boundaries = BreakIterator.getWordInstance(locale);
		int words = 0;
		int start = 0;
		while (start < text.length()) {
			int end = endOfPiece(text, start);
			words += isPlain(text, start, end) ? 1 : count(text.substring(start, end), boundaries);
			start = end + 1;
		}
		return words;
	}

	/** No word in any language goes on after a space or the end of a line. */
	private static int endOfPiece(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
			end++;
		}
		return end;
	}

	/**
	 * Whether a piece is letters without an accent and then nothing but signs: one word
	 * in every language that has such letters, which needs no rules.
	 */
	private static boolean isPlain(String text, int start, int end) {
		int at = start;
		while (at < end && isPlainLetter(text.charAt(at))) {
			at++;
		}
		boolean isWord = at > start;
		while (at < end && SIGNS.indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return isWord && at == end;
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
