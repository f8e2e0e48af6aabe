package org.skinprimer.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Known.KnownPage;
import org.skinprimer.markdown.Slug;

/**
 * Finds which of some pages a text is most like. Three words in a row are the measure:
 * pages on one subject share most words, but few threes.
 */
final class Likeness {

	/** More of the threes than this must be the same. */
	private static final double MOST = 0.5;

	/** Shorter texts are too much like each other. */
	private static final int FEWEST = 20;

	/** What stands in more pages than this tells nothing, and costs time. */
	private static final int COMMON = 50;

	private static final Pattern HEADER = Pattern.compile("\\A---[^\\n]*\\n(?:(?!---)[^\\n]*\\n)*+---[^\\n]*(\\n|\\z)");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private final Map<KnownPage, Integer> sizes = new HashMap<>();

	private final Map<Integer, List<KnownPage>> byThree = new HashMap<>();

	/**
	 * Takes in pages.
	 * @param texts their texts by their hashes
	 */
	Likeness(Collection<KnownPage> pages, Map<String, String> texts) {
		for (KnownPage page : pages) {
			Set<Integer> threes = threes(texts.getOrDefault(page.hash(), ""));
			this.sizes.put(page, threes.size());
			threes.forEach((three) -> this.byThree.computeIfAbsent(three, (any) -> new ArrayList<>()).add(page));
		}
		this.byThree.values().removeIf((some) -> some.size() > COMMON);
	}

	/** The pages with which a text shares most. */
	Stream<Pair> of(SourceFile text) {
		Set<Integer> threes = threes(text.text());
		Map<KnownPage, Integer> shared = new LinkedHashMap<>();
		threes.forEach((three) -> this.byThree.getOrDefault(three, List.of())
			.forEach((page) -> shared.merge(page, 1, Integer::sum)));
		return shared.entrySet()
			.stream()
			.map((page) -> new Pair(page.getKey(), text,
					(double) page.getValue() / Math.max(threes.size(), this.sizes.get(page.getKey()))))
			.filter((pair) -> pair.share > MOST);
	}

	private static Set<Integer> threes(String text) {
		Matcher header = HEADER.matcher(text);
		Matcher words = WORD.matcher(Slug.smallLetters(text.substring(header.find() ? header.end() : 0)));
		Set<Integer> threes = new HashSet<>();
		List<Integer> hashes = words.results().map((word) -> word.group().hashCode()).toList();
		for (int at = 2; at < hashes.size(); at++) {
			threes.add(31 * (31 * hashes.get(at - 2) + hashes.get(at - 1)) + hashes.get(at));
		}
		return (threes.size() < FEWEST) ? Set.of() : threes;
	}

	/**
	 * A page and a text that are alike.
	 *
	 * @param share how much of the longer one stands in both
	 */
	record Pair(KnownPage page, SourceFile text, double share) {
	}

}
