package org.skinprimer.page;

import java.util.Arrays;
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

	/** How much the first counts weigh, since a logarithm takes long. */
	private static final double[] OFTEN = IntStream.range(0, 64).mapToDouble((count) -> 1 + Math.log(count)).toArray();

	/**
	 * Finds them with TF-IDF: a word weighs more the more often a page uses it and the
	 * fewer pages do.
	 * @param counts the words of the page
	 * @param rareness how rare each word is, by its number; nothing below zero counts
	 * @param names the words by their numbers, which decide where weights are equal
	 * @return weights that are parts of a whole of length 1, taken over all its words
	 */
	static TfIdfVector of(TermFrequencies counts, double[] rareness, String[] names) {
		int[] words = new int[ENOUGH];
		double[] weights = new double[ENOUGH];
		int size = 0;
		double square = 0;
		for (int i = 0; i < counts.words().length; i++) {
			int word = counts.words()[i];
			double weight = often(counts.counts()[i]) * Math.max(0, rareness[word]);
			square += weight * weight;
			int place = size;
			while (place > 0 && (weight > weights[place - 1]
					|| weight == weights[place - 1] && names[word].compareTo(names[words[place - 1]]) < 0)) {
				place--;
			}
			if (weight > 0 && place < ENOUGH) {
				size = Math.min(ENOUGH, size + 1);
				System.arraycopy(words, place, words, place + 1, size - 1 - place);
				System.arraycopy(weights, place, weights, place + 1, size - 1 - place);
				words[place] = word;
				weights[place] = weight;
			}
		}
		double length = Math.sqrt(square);
		double[] parts = Arrays.copyOf(weights, size);
		for (int i = 0; i < size; i++) {
			parts[i] /= length;
		}
		return new TfIdfVector(Arrays.copyOf(words, size), parts);
	}

	private static double often(int count) {
		return (count < OFTEN.length) ? OFTEN[count] : 1 + Math.log(count);
	}

}
