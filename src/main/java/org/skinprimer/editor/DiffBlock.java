package org.skinprimer.editor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lines of a comparison that stand together.
 *
 * @param left how many lines that stayed are left out before them
 * @param lines the lines
 */
record DiffBlock(int left, List<DiffLine> lines) {

	/** How many lines that stayed are shown around each change. */
	static final int CONTEXT = 3;

	DiffBlock {
		lines = List.copyOf(lines);
	}

	/** Leaves out lines that are far from a change. */
	static List<DiffBlock> fold(List<DiffLine> lines) {
		BitSet near = near(lines);
		List<DiffBlock> blocks = new ArrayList<>();
		int from = 0;
		while (from < lines.size()) {
			int start = nextSet(near, from, lines.size());
			int end = near.nextClearBit(start);
			blocks.add(new DiffBlock(start - from, lines.subList(start, end)));
			from = end;
		}
		return blocks;
	}

	/** A single line between two shown ones is shown as well. */
	private static BitSet near(List<DiffLine> lines) {
		BitSet near = new BitSet();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).changed()) {
				int previous = near.length();
				int start = Math.max(0, i - CONTEXT);
				near.set((start - previous == 1) ? previous : start, Math.min(lines.size(), i + CONTEXT + 1));
			}
		}
		return near;
	}

	private static int nextSet(BitSet bits, int from, int otherwise) {
		int next = bits.nextSetBit(from);
		return (next < 0) ? otherwise : next;
	}

}
