package org.skinprimer.content;

import org.skinprimer.markdown.Picture;

/**
 * A picture of the content folder. Its address holds a part of its hash, so that it may
 * be kept for a year.
 *
 * @param picture its address and size
 * @param type its media type
 * @param bytes what is sent
 */
public record PictureFile(Picture picture, String type, byte[] bytes) {

	/** The largest picture that is read. */
	public static final int MOST_BYTES = 2_000_000;

	/** Where visitors get it. */
	public String address() {
		return this.picture.address();
	}

	/** The name of the file that an address belongs to, whatever the hash in it. */
	static String nameAt(String address) {
		return address.replaceFirst("^/pictures/", "").replaceFirst("\\.[0-9a-f]{8}(\\.[a-z]+)$", "$1");
	}

}
