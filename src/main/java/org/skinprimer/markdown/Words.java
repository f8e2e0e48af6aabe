package org.skinprimer.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts the words of a plain text. */
final class Words {

	private Words() {
	}

	/**
	 * Counts words by the rules of a language (Unicode word boundaries), so that text
	 * without spaces counts too.
	 * @param text plain text
	 * @param locale its language
	 * @return the number of words
	 */
	static int count(String text, Locale locale) {
		BreakIterator boundaries = BreakIterator.getWordInstance(locale);
		boundaries.setText(text);
		int words = 0;
		int start = boundaries.first();
		for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
			if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
				words++;
			}
			start = end;
		}
		return words;
	}

}
