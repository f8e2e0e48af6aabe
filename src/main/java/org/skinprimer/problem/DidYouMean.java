package org.skinprimer.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words a mistyped one was meant to be. */
public final class DidYouMean {

	/** Fewer letters begin too many words. */
	private static final int SHORTEST_START = 3;

	/**
	 * Nobody mistypes a word of so many letters, and to compare them costs their square.
	 */
	private static final int LONGEST = 200;

	private DidYouMean() {
	}

	/** A hint that names the nearest known word, or else what to do instead. */
	public static String hint(String word, Collection<String> known, String otherwise) {
		return of(word, known).map((nearest) -> "did you mean `" + nearest + "`?").orElse(otherwise);
	}

	/**
	 * The nearest known word, if it differs in no more than a third of its letters or
	 * begins with the word; capitals do not matter.
	 */
	public static Optional<String> of(String word, Collection<String> known) {
		int limit = Math.max(1, (word.length() + 1) / 3);
		return (word.length() > LONGEST) ? Optional.empty() : nearest(word, known, limit);
	}

	private static Optional<String> nearest(String word, Collection<String> known, int limit) {
		return known.stream()
			.filter((candidate) -> candidate.length() - word.length() <= limit || isBegun(word, candidate))
			.filter((candidate) -> word.length() - candidate.length() <= limit)
			.map((candidate) -> new Guess(candidate, distance(word, candidate, limit)))
			.filter((guess) -> guess.distance() <= limit)
			.min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
			.map(Guess::word);
	}

	private static int distance(String word, String candidate, int limit) {
		String a = word.toLowerCase(Locale.ROOT);
		String b = candidate.toLowerCase(Locale.ROOT);
		int most = isBegun(word, candidate) ? limit : Integer.MAX_VALUE;
		return (b.length() - a.length() > limit) ? most : Math.min(most, distance(a, b));
	}

	private static boolean isBegun(String word, String candidate) {
		return word.length() >= SHORTEST_START && candidate.regionMatches(true, 0, word, 0, word.length());
	}

	/**
	 * The optimal string alignment distance: letters added, dropped, changed or swapped.
	 */
	static int distance(String a, String b) {
		int[][] cost = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
				cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[a.length()][b.length()];
	}

	/**
	 * A known word.
	 *
	 * @param distance how far it is from the mistyped one
	 */
	private record Guess(String word, int distance) {
	}

}
