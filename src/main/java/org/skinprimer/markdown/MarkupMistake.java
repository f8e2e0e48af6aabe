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
		LINK_BROKEN,
		/** The brackets of a link stand the wrong way round. */
		LINK_REVERSED,
		/** No straight quotes stand round a caption. */
		LINK_CAPTION,
		/** A space stands in a number or an address. */
		LINK_SPACED,
		/** A mark of bold or slanted words that no other ends. */
		MARK_WITHOUT_END,
		/** A mark of struck words that no other ends. */
		STRIKE_WITHOUT_END,
		/** A tag or a remark of HTML. */
		HTML,
		/** No plain space stands behind the mark of a heading. */
		HEADING_WITHOUT_SPACE,
		/** The id of a heading stands behind words that are none. */
		HEADING_WITHOUT_HASHES,
		/** Bold words stand alone; it is a mistake if a link leads to them. */
		HEADING_IN_BOLD,
		/** A line of hyphens makes a heading of the paragraph above. */
		HEADING_BY_LINE,
		/** A mark that makes no list. */
		LIST_WITHOUT_MARK,
		/** A number other than 1 makes no list right below a paragraph. */
		LIST_TOO_CLOSE,
		/** Four spaces or a tab make code of a paragraph. */
		CODE_BY_SPACES,
		/** Code that nothing closes. */
		CODE_WITHOUT_END,
		/** The head of a table and its line of hyphens do not agree. */
		TABLE_HEAD,
		/** A row has cells too many or too few. */
		TABLE_ROW,
		/**
		 * A line without bars became a row, since no empty line parts it from its table.
		 */
		TABLE_ROW_BARE,
		/** The line of hyphens of a table is too short or has other characters. */
		TABLE_HYPHENS,
		/** A table has no line of hyphens. */
		TABLE_WITHOUT_HYPHENS,
		/** An empty line cuts a table in two. */
		TABLE_CUT;

		/** Whether a care notice is lost, or a part of one. */
		public boolean isNotice() {
			return name().startsWith("NOTICE_");
		}

	}
}
