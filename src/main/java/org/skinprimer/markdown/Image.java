package org.skinprimer.markdown;

import java.util.Optional;

/**
 * A picture of a document.
 *
 * @param target the path as written
 * @param alt the words that stand for the picture
 * @param caption the caption, empty if there is none
 * @param figure whether it stands alone as a figure
 * @param picture the file it was resolved to, empty if there is none
 */
public record Image(String target, String alt, String caption, boolean figure, Optional<Picture> picture,
		Position place) {
}
