package org.skinprimer.prose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into sentences, and a sentence into words. */
public final class Sentences {

	// Possessive, so that a word of any length needs no deep stack.
	private static final Pattern WORD = Pattern
		.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’]|-(?=[\\p{L}\\p{N}]))*+");

	// A full stop after these does not end a sentence.
	private static final Pattern SHORT_FORM = Pattern
		.compile("(?:^|\\s|\\()(?:e\\.g|i\\.e|etc|vs|Dr|Mr|Mrs|Ms|No|approx|U\\.S|U\\.K)\\.\\s*$");

	private Sentences() {
	}

	/**
	 * The sentences of a paragraph or list item. A question within a sentence does not
	 * end it, nor does a short form.
	 */
	public static List<String> of(String text) {
		BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.US);
		boundaries.setText(text);
		List<String> sentences = new ArrayList<>();
		StringBuilder sentence = new StringBuilder();
		int start = boundaries.first();
		for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
			String piece = text.substring(start, end);
			sentence.append(piece);
			start = end;
			boolean goesOn = end < text.length() && Character.isLowerCase(text.codePointAt(end));
			if (!goesOn && !SHORT_FORM.matcher(piece).find()) {
				add(sentence, sentences);
			}
		}
		add(sentence, sentences);
		return sentences;
	}

	private static void add(StringBuilder sentence, List<String> sentences) {
		String text = sentence.toString().strip();
		sentence.setLength(0);
		if (WORD.matcher(text).find()) {
			sentences.add(text);
		}
	}

	/** The words of a sentence; words joined by a hyphen are one. */
	public static List<String> words(String sentence) {
		return WORD.matcher(sentence).results().map((word) -> word.group()).toList();
	}

}
