package org.skinprimer.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts, told apart line by line and word by word.
 *
 * @param blocks the lines that matter, with what is left out between them
 * @param places how many stretches of lines differ
 */
public record Comparison(List<Block> blocks, int places) {

	/** About 5,000 lines on each side, half a second of work at worst. */
	static final long MOST = 25_000_000;

	/** How many lines that stayed are shown around each change. */
	private static final int CONTEXT = 3;

	/** Compares two texts. */
	public static Comparison of(String before, String after) {
		List<Edit> edits = Diff.between(before.lines().toList(), after.lines().toList(), MOST);
		List<DiffLine> lines = DiffLines.of(DiffAligner.edits(edits, Comparison::depth));
		return new Comparison(blocks(lines), places(lines));
	}

	/** What begins further left more likely begins something new. */
	private static int depth(String line) {
		return line.isBlank() ? Integer.MAX_VALUE : line.length() - line.stripLeading().length();
	}

	private static int places(List<DiffLine> lines) {
		int places = 0;
		boolean before = false;
		for (DiffLine line : lines) {
			places += (line.changed() && !before) ? 1 : 0;
			before = line.changed();
		}
		return places;
	}

	private static List<Block> blocks(List<DiffLine> lines) {
		boolean[] shown = shown(lines);
		List<Block> blocks = new ArrayList<>();
		int done = 0;
		while (done < lines.size()) {
			int start = done;
			while (start < lines.size() && !shown[start]) {
				start++;
			}
			int end = start;
			while (end < lines.size() && shown[end]) {
				end++;
			}
			blocks.add(new Block(start - done, lines.subList(start, end)));
			done = end;
		}
		return blocks;
	}

	/**
	 * Which lines are near a change; a single line before such a one is shown as well.
	 */
	private static boolean[] shown(List<DiffLine> lines) {
		boolean[] shown = new boolean[lines.size()];
		for (int i = 0; i < shown.length; i++) {
			if (lines.get(i).changed()) {
				Arrays.fill(shown, Math.max(0, i - CONTEXT), Math.min(shown.length, i + CONTEXT + 1), true);
			}
		}
		for (int i = 0; i + 1 < shown.length; i++) {
			shown[i] |= shown[i + 1] && (i == 0 || shown[i - 1]);
		}
		return shown;
	}

	/**
	 * Lines that stand together.
	 *
	 * @param left how many lines that stayed are left out before them
	 */
	public record Block(int left, List<DiffLine> lines) {

		public Block {
			lines = List.copyOf(lines);
		}

	}

}
