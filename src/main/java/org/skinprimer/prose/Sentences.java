package org.skinprimer.prose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into sentences, and a sentence into words. */
public final class Sentences {

	private static final Pattern WORD = Pattern
		.compile("[\\p{L}\\p{N}](?:['’\\p{L}\\p{N}\\p{M}]|-(?=[\\p{L}\\p{N}]))*+");

	// A full stop after these does not end a sentence.
	private static final Pattern SHORT_FORM = Pattern
		.compile("(?:^|\\s|\\()(?:e\\.g|i\\.e|etc|vs|Dr|Mr|Mrs|Ms|No|approx|U\\.S|U\\.K)\\.\\s*$");

	/**
	 * So much is looked at together, for where sentences end is looked for with the
	 * square of it.
	 */
	private static final int LONGEST = 1000;

	private static final int LONGEST_SHORT_FORM = "approx".length();

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
		int start = 0;
		while (start < text.length()) {
			int from = start;
			int to = Math.min(text.length(), from + LONGEST);
			boundaries.setText(text.substring(from, to));
			for (int end = boundaries.next(); end != BreakIterator.DONE
					&& (from + end < to || to == text.length()); end = boundaries.next()) {
				String piece = text.substring(start, from + end);
				sentence.append(piece);
				start = from + end;
				boolean goesOn = start < text.length() && Character.isLowerCase(text.codePointAt(start));
				if (!goesOn && !endsInShortForm(piece)) {
					add(sentence, sentences);
				}
			}
			if (start == from) {
				sentence.append(text, from, to);
				start = to;
			}
		}
		add(sentence, sentences);
		return sentences;
	}

	/** Looks only at the end, since the pattern is slow on a long piece. */
	private static boolean endsInShortForm(String piece) {
		int stop = piece.lastIndexOf('.');
		return stop >= 0 && SHORT_FORM.matcher(piece)
			.useAnchoringBounds(false)
			.region(Math.max(0, stop - LONGEST_SHORT_FORM - 1), piece.length())
			.find();
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
		return WORD.matcher(sentence).results().map(MatchResult::group).toList();
	}

}
