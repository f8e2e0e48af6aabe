package org.skinprimer.yaml;

import org.skinprimer.markdown.Place;

/**
 * A text of a header and where it stands.
 *
 * @param text the text
 * @param place its place in the file
 */
public record Written(String text, Place place) {
}
