package org.skinprimer.diff;

import java.util.List;
import java.util.Locale;

/**
 * A line of a comparison.
 *
 * @param number its number in the newer text, 0 if it is not there any more
 * @param type whether the whole line stayed, went or came
 * @param pieces its words; a line that stayed may hold some that went or came
 */
public record DiffLine(int number, Edit.Type type, List<Edit> pieces) {

	public DiffLine {
		pieces = List.copyOf(pieces);
	}

	/** Whether anything in it differs. */
	boolean changed() {
		return this.type != Edit.Type.SAME || this.pieces.stream().anyMatch(Edit::changed);
	}

	/** What the design calls it. */
	public String look() {
		if (this.type != Edit.Type.SAME) {
			return this.type.name().toLowerCase(Locale.ROOT);
		}
		return changed() ? "changed" : "same";
	}

	/** Whether it must be said that it came or went, for nothing can be seen in it. */
	public boolean marked() {
		return this.type != Edit.Type.SAME && this.pieces.stream().allMatch((piece) -> piece.text().isBlank());
	}

}
