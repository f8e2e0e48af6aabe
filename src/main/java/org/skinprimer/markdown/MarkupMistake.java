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
		/** A space that is none stands before the mark of a care notice. */
		NOTICE_BEHIND_SPACE,
		/** What is like the mark of a care notice, but not quite. */
		NOTICE_MISTYPED,
		/** The mark of a care notice became code, since it is indented. */
		NOTICE_IN_CODE,
		/** The mark of a care notice stands among the words of another one. */
		NOTICE_IN_BOX,
		/** A care notice is part of a quote, or of another one. */
		NOTICE_NESTED,
		/** A care notice has a heading at most. */
		NOTICE_EMPTY,
		/** A line right below a care notice does not begin as its other lines do. */
		NOTICE_LEAVES_LINE,
		/** A quote follows a care notice. */
		NOTICE_LEAVES_QUOTE,
		/** Brackets that look like a link. */
		LINK_BROKEN

	}
}
