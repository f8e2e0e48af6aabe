package org.skinprimer.editor;

import java.util.Optional;

/**
 * The line of a file that holds a mistake, cut where it is long.
 *
 * @param marked where the mistake begins: a word or a sign, a space at the end of a line
 */
record Excerpt(String before, String marked, String after) {

	private static final int MOST_BEFORE = 48;

	private static final int MOST_MARKED = 40;

	private static final int MOST_AFTER = 72;

	private static final String CUT = "…";

	/**
	 * Cuts a line around a column.
	 * @param column the column in UTF-16 units, counted from 1
	 * @return empty if no word stands in the line
	 */
	static Optional<Excerpt> of(String line, int column) {
		if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return Optional.empty();
		}
		int start = Math.min(column - 1, line.length());
		int end = word(line, start);
		int from = (start > MOST_BEFORE) ? whole(line, start - MOST_BEFORE) : 0;
		int to = (line.length() - end > MOST_AFTER) ? whole(line, end + MOST_AFTER) : line.length();
		return Optional.of(new Excerpt(((from > 0) ? CUT : "") + line.substring(from, start),
				(start < end) ? line.substring(start, end) : " ",
				line.substring(end, to) + ((to < line.length()) ? CUT : "")));
	}

	/** Where the word or sign that begins at an index ends. */
	private static int word(String line, int start) {
		int end = start;
		while (end < line.length() && end - start < MOST_MARKED && Character.isLetterOrDigit(line.codePointAt(end))) {
			end += Character.charCount(line.codePointAt(end));
		}
		return (end == start && start < line.length()) ? start + Character.charCount(line.codePointAt(start)) : end;
	}

	/** The same index, or the one before it if it splits a character. */
	private static int whole(String line, int index) {
		return Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
	}

}
