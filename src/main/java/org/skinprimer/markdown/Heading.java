package org.skinprimer.markdown;

/**
 * A heading of a document.
 *
 * @param level 1 to 6
 * @param id its fragment, unique in the document
 * @param text its words without markup
 */
public record Heading(int level, String id, String text, Position place) {
}
