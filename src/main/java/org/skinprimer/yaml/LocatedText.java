package org.skinprimer.yaml;

import org.skinprimer.markdown.Position;

/**
 * A text of a header and where it stands.
 *
 * @param place its place in the file
 */
public record LocatedText(String text, Position place) {
}
