package org.skinprimer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.skinprimer.content.Page;

/**
 * How much articles are like each other: the cosine of their words, where a word weighs
 * more the more often a page uses it and the fewer pages do (TF-IDF). Only the strongest
 * words of each page are kept, each with the pages it is strong in, so that a question
 * touches just the pages that share one.
 */
final class Likeness {

	/** How many words tell what a page is about. */
	private static final int STRONGEST = 32;

	/** Pages that are less alike share words by chance. */
	private static final double LEAST = 0.04;

	private final List<Page> pages;

	private final Map<String, Integer> numbers = new HashMap<>();

	/** How many pages use a word, by its number. */
	private final int[] usedBy;

	private final Map<Integer, List<Use>> uses = new HashMap<>();

	private Likeness(List<Page> pages) {
		this.pages = pages;
		List<WordCounts> counts = pages.stream().map((page) -> WordCounts.of(page, this::add)).toList();
		this.usedBy = new int[this.numbers.size()];
		counts.stream().flatMapToInt((page) -> IntStream.of(page.words())).forEach((word) -> this.usedBy[word]++);
		for (int page = 0; page < counts.size(); page++) {
			for (Weight strong : strongest(counts.get(page))) {
				this.uses.computeIfAbsent(strong.word(), (any) -> new ArrayList<>(2))
					.add(new Use(page, strong.weight()));
			}
		}
	}

	/** Compares the articles of a site. */
	static Likeness of(List<Page> pages) {
		return new Likeness(pages);
	}

	private int add(String word) {
		return this.numbers.computeIfAbsent(word, (any) -> this.numbers.size());
	}

	/**
	 * The articles that are like a page, the likest first; if it is one of them, it is
	 * like itself.
	 */
	List<Page> to(Page page) {
		double[] scores = new double[this.pages.size()];
		WordCounts counts = WordCounts.of(page, (word) -> this.numbers.getOrDefault(word, -1));
		for (Weight strong : strongest(counts)) {
			for (Use use : this.uses.getOrDefault(strong.word(), List.of())) {
				scores[use.page()] += strong.weight() * use.weight();
			}
		}
		return IntStream.range(0, scores.length)
			.filter((number) -> scores[number] >= LEAST)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer number) -> scores[number])
				.reversed()
				.thenComparing(Comparator.naturalOrder()))
			.map(this.pages::get)
			.toList();
	}

	/** The words that tell most about a page, as parts of a whole of length 1. */
	private List<Weight> strongest(WordCounts counts) {
		List<Weight> weights = new ArrayList<>();
		double square = 0;
		for (int i = 0; i < counts.words().length; i++) {
			int word = counts.words()[i];
			double weight = (1 + Math.log(counts.counts()[i]))
					* Math.log((double) this.pages.size() / this.usedBy[word]);
			weights.add(new Weight(word, weight));
			square += weight * weight;
		}
		double length = Math.sqrt(square);
		return weights.stream()
			.filter((weight) -> weight.weight() > 0)
			.sorted(Comparator.comparingDouble(Weight::weight).reversed().thenComparingInt(Weight::word))
			.limit(STRONGEST)
			.map((weight) -> new Weight(weight.word(), weight.weight() / length))
			.toList();
	}

	/**
	 * How much a word weighs in a page.
	 *
	 * @param word its number
	 * @param weight its weight
	 */
	private record Weight(int word, double weight) {
	}

	/**
	 * A page in which a word is strong.
	 *
	 * @param page the number of the page
	 * @param weight the weight of the word in it
	 */
	private record Use(int page, double weight) {
	}

}
