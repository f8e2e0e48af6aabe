package org.skinprimer.markdown;

/**
 * What was meant to be a mark of our dialect and is none.
 *
 * @param written how it is written
 * @param better what was meant, as it should be written; empty if nobody can tell
 */
public record MarkupMistake(Reason reason, String written, String better, Position place) {

	/** What can be the matter with a mark. */
	public enum Reason {

		/** The id of a heading holds what no id may hold, or is not at the end. */
		ID_UNREADABLE,
		/** The page layout uses the id of a heading itself. */
		ID_RESERVED,
		/** An earlier heading has the same id. */
		ID_TAKEN,
		/** A colon follows the mark of a care notice. */
		NOTICE_WITH_COLON,
		/** The mark of a care notice does not stand at the start of a quote. */
		NOTICE_WITHOUT_QUOTE,
		/** Brackets that look like a link. */
		LINK_BROKEN

	}
}
