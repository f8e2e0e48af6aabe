package org.skinprimer.editor;

import java.util.List;

/**
 * Two texts, told apart line by line and word by word.
 *
 * @param blocks the lines that matter, with what is left out between them
 * @param places how many stretches of lines differ
 */
record Comparison(List<DiffBlock> blocks, int places) {

	/** About 5,000 lines on each side, half a second of work at worst. */
	static final long MOST = 25_000_000;

	/**
	 * Compares two texts.
	 * @param before the older text
	 * @param after the newer text
	 */
	static Comparison of(String before, String after) {
		DiffLines lines = new DiffLines();
		List<Edit> edits = DiffAligner.edits(Diff.between(before.lines().toList(), after.lines().toList(), MOST),
				Comparison::depth);
		for (int i = 0; i < edits.size(); i++) {
			Edit edit = edits.get(i);
			boolean replaced = edit.kind() == Edit.Kind.REMOVED && i + 1 < edits.size()
					&& edits.get(i + 1).kind() == Edit.Kind.ADDED;
			if (replaced) {
				i++;
				replace(edit.parts(), edits.get(i).parts(), lines);
			}
			else {
				lines.addLines(edit.kind(), edit.parts());
			}
		}
		return new Comparison(DiffBlock.fold(lines.lines()), places(lines.lines()));
	}

	/** What begins further left more likely begins something new. */
	private static int depth(String line) {
		return line.isBlank() ? Integer.MAX_VALUE : line.length() - line.stripLeading().length();
	}

	private static void replace(List<String> before, List<String> after, DiffLines lines) {
		WordDiff.between(String.join("\n", before), String.join("\n", after)).ifPresentOrElse(lines::addPassage, () -> {
			lines.addLines(Edit.Kind.REMOVED, before);
			lines.addLines(Edit.Kind.ADDED, after);
		});
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

}
