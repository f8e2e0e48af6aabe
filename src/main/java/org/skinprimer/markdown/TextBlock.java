package org.skinprimer.markdown;

/**
 * A block of text that a reader reads in one go.
 *
 * @param text its words without markup
 * @param place where it begins in the file
 * @param list the number of the list it is an item of, counted from 1 in the document; 0
 * outside lists
 */
public record TextBlock(Role role, String text, Position place, int list) {

	/** What a block is. */
	public enum Role {

		/** The words of a heading. */
		HEADING,
		/** A paragraph. */
		PARAGRAPH,
		/** The first paragraph of a list item. */
		ITEM,
		/** The words of a cell of a table. */
		CELL,
		/** Words that hold tags, or were meant to be something else, and are told of. */
		SPOILED

	}
}
