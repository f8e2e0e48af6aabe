package org.skinprimer.page;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
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
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]{3,}+");

	/**
	 * Counts the words of a page.
	 * @param numbers the number of each word, negative if it does not count
	 */
	static TermFrequencies of(Page page, ToIntFunction<String> numbers) {
		SortedMap<Integer, Integer> found = new TreeMap<>();
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
		return new TermFrequencies(ints(found.keySet()), ints(found.values()));
	}

	private static int[] ints(Collection<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Whether it has one of some words. */
	boolean hasAny(BitSet some) {
		return !some.isEmpty() && IntStream.of(this.words).anyMatch(some::get);
	}

	private static void add(String text, int times, ToIntFunction<String> numbers, Map<Integer, Integer> found) {
		WORD.matcher(Slug.smallLetters(text))
			.results()
			.mapToInt((word) -> numbers.applyAsInt(word.group()))
			.filter((number) -> number >= 0)
			.forEach((number) -> found.merge(number, times, Integer::sum));
	}

}
