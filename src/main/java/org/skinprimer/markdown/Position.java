package org.skinprimer.markdown;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A position in a text file.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

	/** The first character of a file. */
	public static final Position START = new Position(1, 1);

	public Position {
		if (line < 1 || column < 1) {
			throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
		}
	}

	@Override
	public int compareTo(Position other) {
		return (this.line != other.line) ? Integer.compare(this.line, other.line)
				: Integer.compare(this.column, other.column);
	}

	@Override
	public String toString() {
		return this.line + ":" + this.column;
	}

	/** Where a node begins; nodes without a place of their own take their parent's. */
	static Position of(Node node) {
		for (Node at = node; at != null; at = at.getParent()) {
			List<SourceSpan> spans = at.getSourceSpans();
			if (!spans.isEmpty()) {
				return new Position(spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
			}
		}
		return START;
	}

}
