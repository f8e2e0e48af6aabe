package org.skinprimer.content;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.brand.BrandPicture;
import org.skinprimer.brand.BrandPicture.Fault;
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

	private static final Pattern WIDE = Pattern.compile("(.+)\\.wide(\\.[A-Za-z]+)");

	/**
	 * The name of the picture for phones, if a name is that of one for wide windows:
	 * beside {@code pore.svg} that is {@code pore.wide.svg}.
	 */
	public static Optional<String> phoneName(String name) {
		return Optional.of(WIDE.matcher(name)).filter(Matcher::matches).map((wide) -> wide.group(1) + wide.group(2));
	}

	/**
	 * The name of the picture that wide windows show instead of one, if there is such.
	 */
	static String wideName(String name) {
		return name.replaceFirst("(\\.[A-Za-z]+)$", ".wide$1");
	}

	/** Where visitors get it. */
	public String address() {
		return this.picture.address();
	}

	/** Whether it is a drawing with colors of its own for dark windows. */
	public boolean changesInTheDark() {
		return this.type.equals("image/svg+xml")
				&& new String(this.bytes, StandardCharsets.UTF_8).contains("prefers-color-scheme");
	}

	/** Why it cannot be a picture of the clinic for a use; empty if it can. */
	public Optional<Fault> fault(BrandPicture use) {
		return use.fault(this.type, this.bytes.length, this.picture.width(), this.picture.height());
	}

	/** The name of the file that an address belongs to, whatever the hash in it. */
	static String nameAt(String address) {
		return address.replaceFirst("^/pictures/", "").replaceFirst("\\.[0-9a-f]{8}(\\.[a-z]+)$", "$1");
	}

}
