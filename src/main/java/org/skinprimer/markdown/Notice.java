package org.skinprimer.markdown;

import java.util.Locale;
import java.util.Optional;

/**
 * A care notice of a document.
 *
 * @param mark the mark as written, such as {@code DO}
 * @param kind its kind, empty if the mark is unknown
 * @param heading the words after the mark
 */
public record Notice(String mark, Optional<Kind> kind, String heading, Position place) {

	/** The kinds of care notice, by rising urgency. */
	public enum Kind {

		DO, DONT, NOTE, WARNING, ASK, URGENT, EMERGENCY;

		/** The name used in class names, icon ids and the keys of words. */
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<Kind> of(String mark) {
			for (Kind kind : values()) {
				if (kind.name().equalsIgnoreCase(mark)) {
					return Optional.of(kind);
				}
			}
			return Optional.empty();
		}

	}
}
