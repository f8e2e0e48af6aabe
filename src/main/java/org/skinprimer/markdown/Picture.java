package org.skinprimer.markdown;

import java.util.Optional;

/**
 * A picture file that a page can show.
 *
 * @param width its width in CSS pixels, 0 if unknown
 * @param height its height in CSS pixels, 0 if unknown
 * @param wide what wide windows show instead
 */
public record Picture(String address, int width, int height, Optional<Picture> wide) {

	/** A picture that all windows show. */
	public Picture(String address, int width, int height) {
		this(address, width, height, Optional.empty());
	}

	/** The same with another one for wide windows. */
	public Picture with(Optional<Picture> other) {
		return new Picture(this.address, this.width, this.height, other);
	}

}
