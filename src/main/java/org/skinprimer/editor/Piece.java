package org.skinprimer.editor;

/**
 * A stretch of a line.
 *
 * @param kind what became of it
 * @param text its words
 */
record Piece(Edit.Kind kind, String text) {

	/** Whether it differs between the two texts. */
	public boolean changed() {
		return this.kind != Edit.Kind.SAME;
	}

	/** Whether it came. */
	public boolean added() {
		return this.kind == Edit.Kind.ADDED;
	}

}
