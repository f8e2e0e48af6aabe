package org.skinprimer.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts the words of a plain text. */
final class Words {

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
		// Java ends a word at a curly apostrophe, Unicode does not.
		String plain = text.replace('’', '\'');
		boundaries.setText(plain);
		int words = 0;
		int start = boundaries.first();
		for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
			String word = plain.substring(start, end);
			if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
				words += Math.max(1, (int) word.codePoints().filter(Character::isIdeographic).count());
			}
			start = end;
		}
		return words;
	}

}
