package org.skinprimer.markdown;

import java.util.Locale;
import java.util.Optional;

/**
 * A care notice of a document.
 *
 * @param mark the mark as written, such as {@code DO}
 * @param kind its kind, empty if the mark is unknown
 * @param heading the words after the mark
 * @param place where it stands in the file
 */
public record Notice(String mark, Optional<Kind> kind, String heading, Position place) {

	/** The kinds of care notice, by rising urgency. */
	public enum Kind {

		DO("Do"), DONT("Don’t"), NOTE("Note"), WARNING("Important"), ASK("Ask your clinic"), URGENT("Urgent"),
		EMERGENCY("Emergency");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** The word that tells a reader what kind of notice this is. */
		public String word() {
			return this.word;
		}

		/** The name used in class names and icon ids. */
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
