package org.skinprimer.editor;

import java.util.ArrayList;
import java.util.List;

/** Lays out the pieces of a comparison as the lines of the newer text. */
final class DiffLines {

	/** Stands for a line end that went or came between words that stayed. */
	private static final String LINE_END = "↵";

	private final List<DiffLine> lines = new ArrayList<>();

	private final List<Piece> current = new ArrayList<>();

	/** Adds lines that are whole. */
	void addLines(Edit.Kind kind, List<String> texts) {
		texts.forEach((text) -> {
			this.current.add(new Piece(kind, text));
			end(kind);
		});
	}

	/** Adds a passage of which each line but the last one ends within. */
	void addPassage(List<Piece> pieces) {
		for (Piece piece : pieces) {
			String[] parts = piece.text().split("\n", -1);
			for (int i = 0; i < parts.length; i++) {
				if (i > 0) {
					endWithin(piece.kind(), i + 1 == parts.length && parts[i].isEmpty());
				}
				if (!parts[i].isEmpty()) {
					this.current.add(new Piece(piece.kind(), parts[i]));
				}
			}
		}
		end(Edit.Kind.SAME);
	}

	List<DiffLine> lines() {
		return this.lines;
	}

	/**
	 * Ends a line. One of which something is still there goes on where its end went; that
	 * it was cut in two would not be seen by itself.
	 */
	private void endWithin(Edit.Kind kind, boolean cut) {
		boolean whole = this.current.stream().allMatch((piece) -> piece.kind() == kind);
		boolean joined = kind == Edit.Kind.REMOVED && !whole;
		if (joined || kind == Edit.Kind.ADDED && !whole && cut) {
			this.current.add(new Piece(kind, LINE_END));
		}
		if (!joined) {
			end(kind);
		}
	}

	private void end(Edit.Kind end) {
		this.lines.add(new DiffLine((end != Edit.Kind.REMOVED) ? nextNumber() : 0, kind(end), this.current));
		this.current.clear();
	}

	private int nextNumber() {
		int last = this.lines.size() - 1;
		while (last >= 0 && this.lines.get(last).number() == 0) {
			last--;
		}
		return (last < 0) ? 1 : this.lines.get(last).number() + 1;
	}

	/** A line came if all its words came; it went only with its end. */
	private Edit.Kind kind(Edit.Kind end) {
		Edit.Kind first = this.current.isEmpty() ? end : this.current.get(0).kind();
		boolean whole = this.current.stream().allMatch((piece) -> piece.kind() == first);
		boolean emptied = first == Edit.Kind.REMOVED && end != Edit.Kind.REMOVED;
		return (whole && !emptied) ? first : Edit.Kind.SAME;
	}

}
