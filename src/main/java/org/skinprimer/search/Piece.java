package org.skinprimer.search;

/**
 * A stretch of a text that is shown.
 *
 * @param text its words
 * @param marked whether they were asked for
 */
record Piece(String text, boolean marked) {
}
