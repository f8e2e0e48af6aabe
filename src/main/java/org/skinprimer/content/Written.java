package org.skinprimer.content;

import java.util.Optional;

import org.skinprimer.markdown.Place;

/**
 * A text of a header and where it stands.
 *
 * @param text the text
 * @param place its place in the file
 */
public record Written(String text, Place place) {

	/** The address that the text is, empty if it is none. */
	public Optional<PagePath> path() {
		return Optional.of(this.text).filter((any) -> any.startsWith("/")).map(PagePath::new);
	}

}
