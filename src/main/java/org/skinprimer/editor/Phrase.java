package org.skinprimer.editor;

import java.util.ArrayList;
import java.util.List;

/** A part of a sentence that quotes what stands, or should stand, in a file. */
record Phrase(String text, boolean quoted) {

	/**
	 * Cuts a sentence at its backticks; one without a partner is an ordinary character.
	 */
	static List<Phrase> of(String sentence) {
		List<Phrase> phrases = new ArrayList<>();
		int from = 0;
		int open = sentence.indexOf('`');
		int close = sentence.indexOf('`', open + 1);
		while (open >= 0 && close > open) {
			add(sentence.substring(from, open), false, phrases);
			add(sentence.substring(open + 1, close), true, phrases);
			from = close + 1;
			open = sentence.indexOf('`', from);
			close = sentence.indexOf('`', open + 1);
		}
		add(sentence.substring(from), false, phrases);
		return phrases;
	}

	private static void add(String text, boolean quoted, List<Phrase> phrases) {
		if (!text.isEmpty()) {
			phrases.add(new Phrase(text, quoted));
		}
	}

}
