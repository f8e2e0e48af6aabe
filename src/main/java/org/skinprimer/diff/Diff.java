package org.skinprimer.diff;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/** Tells two lists apart by what stayed, went and came. */
final class Diff {

	private Diff() {
	}

	/**
	 * How one list became another.
	 * @param most above this product of their lengths, without what they share at both
	 * ends, the rest counts as replaced as a whole
	 */
	static List<Edit> between(List<String> before, List<String> after, long most) {
		int shorter = Math.min(before.size(), after.size());
		int start = 0;
		while (start < shorter && before.get(start).equals(after.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			end++;
		}
		List<String> older = before.subList(start, before.size() - end);
		List<String> newer = after.subList(start, after.size() - end);
		List<Edit> edits = new ArrayList<>();
		edits.add(new Edit(Edit.Type.SAME, before.subList(0, start)));
		if ((long) older.size() * newer.size() > most) {
			replace(older, newer, edits);
		}
		else {
			compare(older, newer, edits);
		}
		edits.add(new Edit(Edit.Type.SAME, before.subList(before.size() - end, before.size())));
		return grouped(edits);
	}

	private static void compare(List<String> before, List<String> after, List<Edit> edits) {
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
			.getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				edits.add(new Edit(Edit.Type.SAME, delta.getSource().getLines()));
			}
			else {
				replace(delta.getSource().getLines(), delta.getTarget().getLines(), edits);
			}
		}
	}

	private static void replace(List<String> before, List<String> after, List<Edit> edits) {
		edits.add(new Edit(Edit.Type.REMOVED, before));
		edits.add(new Edit(Edit.Type.ADDED, after));
	}

	/**
	 * Joins the changes between two runs that stayed: what went stands before what came.
	 */
	static List<Edit> grouped(List<Edit> edits) {
		List<Edit> grouped = new ArrayList<>();
		List<String> removed = new ArrayList<>();
		List<String> added = new ArrayList<>();
		for (Edit edit : edits) {
			if (edit.changed()) {
				(edit.added() ? added : removed).addAll(edit.parts());
			}
			else if (!edit.parts().isEmpty()) {
				replace(removed, added, grouped);
				grouped.add(edit);
				removed.clear();
				added.clear();
			}
		}
		replace(removed, added, grouped);
		grouped.removeIf((edit) -> edit.parts().isEmpty());
		return grouped;
	}

}
