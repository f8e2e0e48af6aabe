package org.skinprimer.editor;

import java.util.List;

/**
 * A run of lines or words that stayed, went or came.
 *
 * @param kind which of these
 * @param parts the lines or words
 */
record Edit(Kind kind, List<String> parts) {

	Edit {
		parts = List.copyOf(parts);
	}

	/** What became of something. */
	enum Kind {

		/** It stayed. */
		SAME,
		/** It went. */
		REMOVED,
		/** It came. */
		ADDED

	}
}
