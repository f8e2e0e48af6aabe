package org.skinprimer.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may have been meant by the words of one query. To find it takes far longer than to
 * look for a word, so it is done for few words of a query, and once for each.
 */
final class Spelling {

	/** Nobody misspells more words of one question, and the others cost time. */
	static final int MOST_WORDS = 4;

	/**
	 * The rarest of the other words tell most, and each costs as many look-ups as
	 * guesses.
	 */
	private static final int MOST_NEIGHBORS = 3;

	private static final int MOST_GUESSES = 6;

	private final Dictionary dictionary;

	private final Map<String, List<String>> near;

	private final int most;

	private final boolean loose;

	private Spelling(Dictionary dictionary, Map<String, List<String>> near, int most, boolean loose) {
		this.dictionary = dictionary;
		this.near = near;
		this.most = most;
		this.loose = loose;
	}

	/** No word is taken for misspelled. */
	static Spelling none(Dictionary dictionary) {
		return new Spelling(dictionary, new HashMap<>(), 0, false);
	}

	/** Only words that no page holds are taken for misspelled. */
	static Spelling strict(Dictionary dictionary) {
		return new Spelling(dictionary, new HashMap<>(), MOST_WORDS, false);
	}

	/** Words that pages do hold may be misspelled too. */
	Spelling loosely() {
		return new Spelling(this.dictionary, this.near, this.most, true);
	}

	boolean isLoose() {
		return this.loose;
	}

	/** The words that differ in a letter or two, empty beyond the limit of a query. */
	List<String> near(String word) {
		List<String> known = this.near.get(word);
		if (known == null) {
			known = (this.near.size() < this.most) ? this.dictionary.near(word) : List.of();
			this.near.put(word, known);
		}
		return known;
	}

	/**
	 * The word that was meant: the one that stands most often in one part of a page with
	 * the others, or else on one page; with no others, the one on most pages.
	 */
	Optional<String> correction(String word, List<String> others) {
		List<String> near = near(word);
		if (near.isEmpty() || others.isEmpty()) {
			return near.stream().findFirst();
		}
		List<String> neighbors = others.stream()
			.distinct()
			.sorted(Comparator.comparingInt(this.dictionary::pages))
			.limit(MOST_NEIGHBORS)
			.toList();
		return near.stream()
			.limit(MOST_GUESSES)
			.map((other) -> new Meant(other, this.dictionary.together(Analyzers.stems(other), neighbors)))
			.filter((meant) -> meant.together() > 0)
			.max(Comparator.comparingDouble(Meant::together))
			.map(Meant::word);
	}

	/**
	 * A word that may have been meant.
	 *
	 * @param together how often it stands with the others
	 */
	private record Meant(String word, double together) {
	}

}
