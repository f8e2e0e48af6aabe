package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells how likely other words were meant when one was typed. What a word shares with the
 * one before it is compared only once, so thousands of words in alphabetical order take a
 * fraction of a millisecond.
 */
final class EditDistance {

	/** Says that a word is too far from what was typed. */
	static final int FAR = Integer.MAX_VALUE;

	private final String typed;

	private final int edits;

	/** What was compared last, letter by letter; the first row stands before them all. */
	private final List<Row> rows = new ArrayList<>();

	EditDistance(String typed, int edits) {
		this.typed = typed;
		this.edits = edits;
		int[] none = new int[typed.length() + 1];
		Arrays.setAll(none, (letters) -> letters);
		this.rows.add(new Row(' ', none, 0));
	}

	/**
	 * How far a word is from what was typed: letters added, dropped, changed or swapped
	 * count two, and a wrong first letter, which is rare, one more.
	 * @return the weight, or {@link #FAR}
	 */
	int weight(String meant) {
		forget(meant);
		while (this.rows.size() <= meant.length()) {
			if (isHopeless()) {
				return FAR;
			}
			this.rows.add(next(meant.charAt(this.rows.size() - 1)));
		}
		int cost = this.rows.get(meant.length()).edits()[this.typed.length()];
		int first = (this.typed.charAt(0) == meant.charAt(0)) ? 0 : 1;
		return (cost <= this.edits) ? 2 * cost + first : FAR;
	}

	private void forget(String meant) {
		int shared = 0;
		while (shared < Math.min(this.rows.size() - 1, meant.length())
				&& this.rows.get(shared + 1).letter() == meant.charAt(shared)) {
			shared++;
		}
		while (this.rows.size() > shared + 1) {
			this.rows.remove(this.rows.size() - 1);
		}
	}

	/** Two letters may be swapped, so the row before the last counts too. */
	private boolean isHopeless() {
		int last = this.rows.size() - 1;
		return this.rows.get(last).least() > this.edits && this.rows.get(Math.max(0, last - 1)).least() >= this.edits;
	}

	private Row next(char letter) {
		int at = this.rows.size();
		Row above = this.rows.get(at - 1);
		int[] row = new int[above.edits().length];
		row[0] = at;
		int least = at;
		for (int j = 1; j < row.length; j++) {
			int change = (this.typed.charAt(j - 1) == letter) ? 0 : 1;
			row[j] = Math.min(above.edits()[j - 1] + change, Math.min(above.edits()[j], row[j - 1]) + 1);
			boolean swapped = at > 1 && j > 1 && this.typed.charAt(j - 1) == above.letter()
					&& this.typed.charAt(j - 2) == letter;
			row[j] = swapped ? Math.min(row[j], this.rows.get(at - 2).edits()[j - 2] + 1) : row[j];
			least = Math.min(least, row[j]);
		}
		return new Row(letter, row, least);
	}

	/**
	 * A letter of the other word.
	 *
	 * @param letter the letter
	 * @param edits how many edits lead from the word so far to each beginning of what was
	 * typed
	 * @param least the smallest of them
	 */
	private record Row(char letter, int[] edits, int least) {
	}

}
