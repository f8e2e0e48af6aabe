package org.skinprimer.prose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into sentences, and a sentence into words. */
public final class Sentences {

	private static final int LETTERS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
			| 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;

	private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
			| 1 << Character.OTHER_NUMBER;

	private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
			| 1 << Character.COMBINING_SPACING_MARK;

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
		if (nextWord(text, 0) < text.length()) {
			sentences.add(text);
		}
	}

	/** The words of a sentence; words joined by a hyphen are one. */
	public static List<String> words(String sentence) {
		List<String> words = new ArrayList<>();
		int start = nextWord(sentence, 0);
		while (start < sentence.length()) {
			int end = endOfWord(sentence, start);
			words.add(sentence.substring(start, end));
			start = nextWord(sentence, end);
		}
		return words;
	}

	/** How many words a text has. */
	public static int countWords(String text) {
		int words = 0;
		int start = nextWord(text, 0);
		while (start < text.length()) {
			words++;
			start = nextWord(text, endOfWord(text, start));
		}
		return words;
	}

	/** Where the next word begins, or the end of the text. */
	private static int nextWord(String text, int from) {
		int at = from;
		while (at < text.length() && !is(text.codePointAt(at), LETTERS | NUMBERS)) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private static int endOfWord(String text, int start) {
		int at = start;
		while (at < text.length() && (belongs(text.codePointAt(at)) || isHyphenInside(text, at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private static boolean belongs(int character) {
		return character == '\'' || character == '’' || is(character, LETTERS | NUMBERS | MARKS);
	}

	private static boolean isHyphenInside(String text, int at) {
		return text.charAt(at) == '-' && at + 1 < text.length() && is(text.codePointAt(at + 1), LETTERS | NUMBERS);
	}

	private static boolean is(int character, int types) {
		// Nearly all characters are these, and the table of types is slow.
		if (character >= 'a' && character <= 'z') {
			return (types & LETTERS) != 0;
		}
		return (types & 1 << Character.getType(character)) != 0;
	}

}
