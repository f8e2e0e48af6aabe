package org.skinprimer.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A care notice of a document.
 *
 * @param mark the mark as written, such as {@code DO}
 * @param kind its kind, empty if the mark is unknown
 * @param heading the words after the mark
 * @param lines its paragraphs, list items and table cells in reading order
 */
public record Notice(String mark, Optional<Kind> kind, String heading, Position place, List<String> lines) {

	public Notice {
		lines = List.copyOf(lines);
	}

	/** The kinds of care notice, by rising urgency. */
	public enum Kind {

		DO, DONT, NOTE, WARNING, ASK, URGENT, EMERGENCY;

		/** The name used in class names, icon ids and the keys of words. */
		public String slug() {
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
