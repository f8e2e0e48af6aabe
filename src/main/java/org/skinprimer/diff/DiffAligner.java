package org.skinprimer.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Moves what came or went to the place a person would name. A new item between two items
 * that end alike may begin in the middle of the first one just as well, for a program.
 */
final class DiffAligner {

	private DiffAligner() {
	}

	/**
	 * Moves each run that came or went alone.
	 * @param edits runs of lines or words
	 * @param cost how unlikely it is that a run begins with a line or word
	 * @return runs that tell the same two texts
	 */
	static List<Edit> edits(List<Edit> edits, ToIntFunction<String> cost) {
		List<Edit> moved = new ArrayList<>(edits);
		for (int i = 1; i + 1 < moved.size(); i++) {
			if (moved.get(i - 1).type() == Edit.Type.SAME && moved.get(i).type() != Edit.Type.SAME
					&& moved.get(i + 1).type() == Edit.Type.SAME) {
				move(moved.subList(i - 1, i + 2), i == 1, i + 2 == moved.size(), cost);
			}
		}
		moved.removeIf((edit) -> edit.parts().isEmpty());
		return moved;
	}

	private static void move(List<Edit> three, boolean first, boolean last, ToIntFunction<String> cost) {
		List<String> all = new ArrayList<>();
		three.forEach((edit) -> all.addAll(edit.parts()));
		int start = three.get(0).parts().size();
		int length = three.get(1).parts().size();
		int from = first ? 0 : 1;
		int to = all.size() - length - (last ? 0 : 1);
		int best = start;
		for (int at = start; at > from && all.get(at - 1).equals(all.get(at + length - 1)); at--) {
			best = cheaper(at - 1, best, all, cost);
		}
		for (int at = start; at < to && all.get(at).equals(all.get(at + length)); at++) {
			best = cheaper(at + 1, best, all, cost);
		}
		if (best != start) {
			three.set(0, new Edit(Edit.Type.SAME, all.subList(0, best)));
			three.set(1, new Edit(three.get(1).type(), all.subList(best, best + length)));
			three.set(2, new Edit(Edit.Type.SAME, all.subList(best + length, all.size())));
		}
	}

	private static int cheaper(int one, int other, List<String> all, ToIntFunction<String> cost) {
		return (cost.applyAsInt(all.get(one)) < cost.applyAsInt(all.get(other))) ? one : other;
	}

}
