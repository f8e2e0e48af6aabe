package org.skinprimer.editor;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * How one list became another. Between two runs that stayed, what went stands before what
 * came.
 */
final class Diff {

	private final List<Edit> all = new ArrayList<>();

	private final List<String> removed = new ArrayList<>();

	private final List<String> added = new ArrayList<>();

	private Diff() {
	}

	/**
	 * Compares two lists.
	 * @param before the older list
	 * @param after the newer list
	 * @param most above this product of their lengths, without what they share at both
	 * ends, the rest counts as replaced as a whole
	 */
	static List<Edit> between(List<String> before, List<String> after, long most) {
		int start = shared(before, after, false);
		List<String> older = before.subList(start, before.size());
		List<String> newer = after.subList(start, after.size());
		int end = shared(older, newer, true);
		Diff edits = new Diff();
		edits.same(before.subList(0, start));
		edits.compare(older.subList(0, older.size() - end), newer.subList(0, newer.size() - end), most);
		edits.same(before.subList(before.size() - end, before.size()));
		edits.flush();
		return edits.all;
	}

	private void compare(List<String> older, List<String> newer, long most) {
		if ((long) older.size() * newer.size() > most) {
			this.removed.addAll(older);
			this.added.addAll(newer);
			return;
		}
		for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>(), null, true)
			.getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				same(delta.getSource().getLines());
			}
			else {
				this.removed.addAll(delta.getSource().getLines());
				this.added.addAll(delta.getTarget().getLines());
			}
		}
	}

	private void same(List<String> parts) {
		if (!parts.isEmpty()) {
			flush();
			this.all.add(new Edit(Edit.Kind.SAME, parts));
		}
	}

	private void flush() {
		flush(Edit.Kind.REMOVED, this.removed);
		flush(Edit.Kind.ADDED, this.added);
	}

	private void flush(Edit.Kind kind, List<String> parts) {
		if (!parts.isEmpty()) {
			this.all.add(new Edit(kind, parts));
			parts.clear();
		}
	}

	private static int shared(List<String> one, List<String> other, boolean fromEnd) {
		int most = Math.min(one.size(), other.size());
		int count = 0;
		while (count < most && part(one, count, fromEnd).equals(part(other, count, fromEnd))) {
			count++;
		}
		return count;
	}

	private static String part(List<String> list, int index, boolean fromEnd) {
		return list.get(fromEnd ? list.size() - 1 - index : index);
	}

}
