package org.skinprimer.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words that tell most about a page, the strongest first.
 *
 * @param words their numbers
 * @param weights how much each weighs
 */
record TfIdfVector(int[] words, double[] weights) {

	/** How many words tell what a page is about. */
	private static final int ENOUGH = 32;

	/**
	 * Finds them with TF-IDF: a word weighs more the more often a page uses it and the
	 * fewer pages do.
	 * @param counts the words of the page
	 * @param rareness how rare each word is, by its number; nothing below zero counts
	 * @param names the words by their numbers, which decide where weights are equal
	 * @return weights that are parts of a whole of length 1, taken over all its words
	 */
	static TfIdfVector of(TermFrequencies counts, double[] rareness, String[] names) {
		double[] weights = IntStream.range(0, counts.words().length)
			.mapToDouble((at) -> (1 + Math.log(counts.counts()[at])) * Math.max(0, rareness[counts.words()[at]]))
			.toArray();
		double square = 0;
		for (double weight : weights) {
			square += weight * weight;
		}
		double length = Math.sqrt(square);
		List<Integer> strongest = IntStream.range(0, weights.length)
			.filter((at) -> weights[at] > 0)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer at) -> -weights[at])
				.thenComparing((at) -> names[counts.words()[at]]))
			.limit(ENOUGH)
			.toList();
		return new TfIdfVector(strongest.stream().mapToInt((at) -> counts.words()[at]).toArray(),
				strongest.stream().mapToDouble((at) -> weights[at] / length).toArray());
	}

	/**
	 * The cosine of the angle to another page, of what the strongest words of both tell.
	 * @param others how much each word weighs in the other page, by its number
	 */
	double similarity(double[] others) {
		double sum = 0;
		for (int at = 0; at < this.words.length; at++) {
			sum += others[this.words[at]] * this.weights[at];
		}
		return sum;
	}

}
