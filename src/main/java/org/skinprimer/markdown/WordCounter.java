package org.skinprimer.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts the words of a plain text. */
final class WordCounter {

	private WordCounter() {
	}

	/**
	 * Counts words by the rules of a language (Unicode word boundaries). Each ideograph
	 * is a word, so that text without spaces counts too.
	 * @return the number of words
	 */
	static int count(String text, Locale locale) {
		BreakIterator boundaries = BreakIterator.getWordInstance(locale);
		// Java ends a word at a curly apostrophe, Unicode does not.
		String plain = text.replace('’', '\'');
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
