package org.skinprimer.page;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.markdown.Slug;

/**
 * How often a page uses each word where it says what it is about: its title, its other
 * names, its description, its headings and key points, and its opening. The rest of the
 * text tells little more and is long.
 *
 * @param words the numbers of its words in rising order
 * @param counts how often each of them counts
 */
record TermFrequencies(int[] words, int[] counts) {

	private static final int TITLE = 8;

	private static final int OTHER_NAME = 4;

	private static final int HEADING = 3;

	private static final int TEXT = 1;

	/** How many characters of the text are its opening. */
	private static final int OPENING = 600;

	/** Shorter words mean little by themselves. */
	private static final int SHORTEST = 3;

	/**
	 * Counts the words of a page.
	 * @param numbers the number of each word, negative if it does not count
	 */
	static TermFrequencies of(Page page, ToIntFunction<String> numbers) {
		IntStream.Builder found = IntStream.builder();
		FrontMatter header = page.header();
		add(header.title(), TITLE, numbers, found);
		header.subject().synonyms().forEach((name) -> add(name, OTHER_NAME, numbers, found));
		add(header.description(), HEADING, numbers, found);
		page.document()
			.outline()
			.headings()
			.stream()
			.map(Heading::text)
			.forEach((heading) -> add(heading, HEADING, numbers, found));
		header.summary().keyPoints().forEach((point) -> add(point, TEXT, numbers, found));
		String text = page.document().text();
		add(text.substring(0, Math.min(text.length(), OPENING)), TEXT, numbers, found);
		return of(found.build().sorted().toArray());
	}

	private static TermFrequencies of(int[] sorted) {
		int[] words = new int[sorted.length];
		int[] counts = new int[sorted.length];
		int size = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				words[size++] = sorted[i];
			}
			counts[size - 1]++;
		}
		return new TermFrequencies(Arrays.copyOf(words, size), Arrays.copyOf(counts, size));
	}

	/** Whether it has one of some words. */
	boolean hasAny(boolean[] some) {
		for (int word : this.words) {
			if (some[word]) {
				return true;
			}
		}
		return false;
	}

	private static void add(String text, int times, ToIntFunction<String> numbers, IntStream.Builder found) {
		String lower = Slug.smallLetters(text);
		int at = 0;
		while (at < lower.length()) {
			int start = at;
			while (at < lower.length() && Character.isLetterOrDigit(lower.charAt(at))) {
				at++;
			}
			int number = (at - start >= SHORTEST) ? numbers.applyAsInt(lower.substring(start, at)) : -1;
			for (int time = 0; number >= 0 && time < times; time++) {
				found.add(number);
			}
			at++;
		}
	}

}
