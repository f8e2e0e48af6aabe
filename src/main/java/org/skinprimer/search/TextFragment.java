package org.skinprimer.search;

/**
 * A fragment of a text that is shown.
 *
 * @param marked whether its words were searched for
 */
record TextFragment(String text, boolean marked) {
}
