package org.skinprimer.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out how one text became another as the lines of the newer text. */
final class DiffLines {

	/** Stands for a line end that went or came between words that stayed. */
	private static final String LINE_END = "↵";

	private final List<DiffLine> lines = new ArrayList<>();

	private final List<Edit> current = new ArrayList<>();

	/** How many lines of the newer text there are so far. */
	private int count;

	private DiffLines() {
	}

	/**
	 * The lines of a comparison.
	 * @param edits runs of whole lines; what went and what came in its place may turn out
	 * to be lines that changed within
	 */
	static List<DiffLine> of(List<Edit> edits) {
		DiffLines lines = new DiffLines();
		for (int i = 0; i < edits.size(); i++) {
			boolean replaced = edits.get(i).type() == Edit.Type.REMOVED && i + 1 < edits.size()
					&& edits.get(i + 1).type() == Edit.Type.ADDED;
			if (!replaced || !lines.addPassage(edits.get(i), edits.get(i + 1))) {
				lines.addLines(edits.get(i));
			}
			else {
				i++;
			}
		}
		return lines.lines;
	}

	private void addLines(Edit edit) {
		edit.parts().forEach((line) -> {
			this.current.add(new Edit(edit.type(), List.of(line)));
			end(edit.type());
		});
	}

	/** Adds lines that changed within; does nothing if they have too little in common. */
	private boolean addPassage(Edit before, Edit after) {
		Optional<List<Edit>> words = WordDiff.between(String.join("\n", before.parts()),
				String.join("\n", after.parts()));
		words.ifPresent((edits) -> {
			edits.forEach(this::addWords);
			end(Edit.Type.SAME);
		});
		return words.isPresent();
	}

	private void addWords(Edit edit) {
		List<String> parts = edit.parts();
		int from = 0;
		for (int at = 0; at <= parts.size(); at++) {
			boolean endsLine = at < parts.size() && parts.get(at).equals("\n");
			if (from < at && (endsLine || at == parts.size())) {
				this.current.add(new Edit(edit.type(), parts.subList(from, at)));
			}
			if (endsLine) {
				endWithin(edit.type(), at + 1 == parts.size());
				from = at + 1;
			}
		}
	}

	/**
	 * Ends a line. One of which something is still there goes on where its end went; that
	 * it was cut in two would not be seen by itself.
	 */
	private void endWithin(Edit.Type type, boolean cut) {
		boolean whole = this.current.stream().allMatch((piece) -> piece.type() == type);
		boolean joined = type == Edit.Type.REMOVED && !whole;
		if (joined || type == Edit.Type.ADDED && !whole && cut) {
			this.current.add(new Edit(type, List.of(LINE_END)));
		}
		if (!joined) {
			end(type);
		}
	}

	private void end(Edit.Type end) {
		boolean there = end != Edit.Type.REMOVED;
		this.count += there ? 1 : 0;
		this.lines.add(new DiffLine(there ? this.count : 0, type(end), this.current));
		this.current.clear();
	}

	/** A line came if all its words came; it went only with its end. */
	private Edit.Type type(Edit.Type end) {
		Edit.Type first = this.current.isEmpty() ? end : this.current.get(0).type();
		boolean whole = this.current.stream().allMatch((piece) -> piece.type() == first);
		boolean emptied = first == Edit.Type.REMOVED && end != Edit.Type.REMOVED;
		return (whole && !emptied) ? first : Edit.Type.SAME;
	}

}
