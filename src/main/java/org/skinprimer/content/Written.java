package org.skinprimer.content;

import java.util.Optional;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Place;

/**
 * A text of a header and where it stands.
 *
 * @param text the text
 * @param place its place in the file
 */
public record Written(String text, Place place) {

	private static final Pattern ADDRESS = Pattern.compile("/[^\\s?#]*");

	/** The address of a page that the text is, empty if it is none. */
	public Optional<PagePath> path() {
		return Optional.of(this.text).filter((any) -> ADDRESS.matcher(any).matches()).map(PagePath::new);
	}

}
