package org.skinprimer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor typed.
 *
 * @param text the text on one line, cut to a reasonable length
 * @param words its words, of which the last may be a beginning only
 * @param phrases the stems that must stand side by side, because quotes stand around them
 * @param exactly whether nothing in it is a typing mistake
 */
record SearchQuery(String text, List<Word> words, List<List<String>> phrases, boolean exactly) {

	private static final int LONGEST = 200;

	private static final int MOST_WORDS = 32;

	/** Signs that would make one word of two. */
	private static final Pattern JOINT = Pattern.compile("(?<=\\p{L})[.:_](?=\\p{L})");

	private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");

	/**
	 * Controls, invisible marks that turn the direction of a line, and what is no text.
	 */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\x{FFFD}\\s\\p{Z}]+");

	static SearchQuery of(String typed) {
		String line = UNPRINTABLE.matcher(first(typed, 4 * LONGEST)).replaceAll(" ").strip();
		String text = first(line, LONGEST).strip();
		String parted = JOINT.matcher(text).replaceAll(" ");
		List<String> plain = Analyzers.tokens(parted, Analyzers.PLAIN).stream().map(Analyzers.Token::term).toList();
		List<String> stems = Analyzers.stems(parted);
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < Math.min(MOST_WORDS, Math.min(plain.size(), stems.size())); i++) {
			words.add(new Word(plain.get(i), stems.get(i)));
		}
		return new SearchQuery(text, List.copyOf(words), phrases(text), false);
	}

	private static List<List<String>> phrases(String text) {
		List<List<String>> phrases = new ArrayList<>();
		Matcher quoted = QUOTED.matcher(text);
		while (quoted.find()) {
			List<String> stems = Analyzers.stems(quoted.group(1));
			if (!stems.isEmpty()) {
				phrases.add(stems);
			}
		}
		return List.copyOf(phrases);
	}

	/** The first characters of a text, none of them cut in half. */
	static String first(String text, int characters) {
		return (text.codePointCount(0, text.length()) <= characters) ? text
				: text.substring(0, text.offsetByCodePoints(0, characters));
	}

	/** The same, to be taken as it was typed. */
	SearchQuery asTyped() {
		return new SearchQuery(this.text, this.words, this.phrases, true);
	}

	/** The text with other words in the place of some. */
	String with(Map<String, String> others) {
		StringBuilder text = new StringBuilder();
		int at = 0;
		for (Analyzers.Token word : Analyzers.tokens(this.text, Analyzers.PLAIN)) {
			String other = word.term().equals("i") ? "I" : others.get(word.term());
			if (other != null) {
				text.append(this.text, at, word.start()).append(other);
				at = word.end();
			}
		}
		return text.append(this.text, at, this.text.length()).toString();
	}

	/** Whether there is anything to look for. */
	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** The same words without the quotes. */
	String withoutQuotes() {
		return this.text.replaceAll("[\"“”„«»]", " ").replaceAll("\\s+", " ").strip();
	}

	/**
	 * A word.
	 *
	 * @param plain as it was typed, in small letters
	 */
	record Word(String plain, String stem) {

		boolean isStopWord() {
			return Analyzers.isStopWord(this.plain);
		}

	}

}
