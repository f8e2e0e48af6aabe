package org.skinprimer.diff;

import java.util.List;

/**
 * A run of lines or words that stayed, went or came.
 *
 * @param type which of these
 * @param parts the lines or words
 */
public record Edit(Type type, List<String> parts) {

	public Edit {
		parts = List.copyOf(parts);
	}

	/** The words side by side. */
	public String text() {
		return String.join("", this.parts);
	}

	/** Whether it differs between the two texts. */
	public boolean changed() {
		return this.type != Type.SAME;
	}

	/** Whether it came. */
	public boolean added() {
		return this.type == Type.ADDED;
	}

	/** What became of something. */
	enum Type {

		/** It stayed. */
		SAME,
		/** It went. */
		REMOVED,
		/** It came. */
		ADDED

	}

}
