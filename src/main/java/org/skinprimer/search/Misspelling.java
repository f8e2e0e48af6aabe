package org.skinprimer.search;

/** Tells how likely one word was meant and another one typed. */
final class Misspelling {

	private Misspelling() {
	}

	/**
	 * How far two words are from each other: letters added, dropped, changed or swapped
	 * count two, and a wrong first letter, which is rare, one more.
	 */
	static int weight(String typed, String meant) {
		int[][] cost = new int[typed.length() + 1][meant.length() + 1];
		for (int i = 0; i <= typed.length(); i++) {
			for (int j = 0; j <= meant.length(); j++) {
				cost[i][j] = (i == 0 || j == 0) ? i + j : cheapest(typed, meant, cost, i, j);
			}
		}
		int first = (typed.charAt(0) == meant.charAt(0)) ? 0 : 1;
		return 2 * cost[typed.length()][meant.length()] + first;
	}

	private static int cheapest(String typed, String meant, int[][] cost, int i, int j) {
		int change = (typed.charAt(i - 1) == meant.charAt(j - 1)) ? 0 : 1;
		int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2)
				&& typed.charAt(i - 2) == meant.charAt(j - 1);
		return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
	}

}
