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

	private static final Pattern IN_DRAWING = Pattern.compile("\\bdata-site=\"([^\"]*)\"");

	private static final Pattern IN_PNG = Pattern.compile("([\\x00-\\xff]{4})iTXtSite\0{5}");

	/** In bytes: what stands before the text itself. */
	private static final int HEAD = "Site".length() + 5;

	private static final Pattern WIDE = Pattern.compile("(.+)\\.wide(\\.[A-Za-z]+)");

	/**
	 * The name of the picture for phones, if a name is that of one for wide windows:
	 * beside {@code days.svg} that is {@code days.wide.svg}.
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

	/**
	 * The name of the site that it shows, if it says so: a drawing in the attribute
	 * {@code data-site}, a PNG in a text (iTXt) of the name {@code Site}.
	 */
	public Optional<String> shownName() {
		boolean drawing = this.type.equals("image/svg+xml");
		// Each byte is a character here, so that lengths are those of the file.
		String file = new String(this.bytes, StandardCharsets.ISO_8859_1);
		Matcher name = (drawing ? IN_DRAWING : IN_PNG).matcher(file);
		if (!name.find()) {
			return Optional.empty();
		}
		String text = drawing ? name.group(1)
				: file.substring(name.end(), Math.min(file.length(), name.end() - HEAD + length(name.group(1))));
		String shown = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		return Optional.of(drawing ? shown.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&") : shown);
	}

	/** The length of what a part of a PNG holds, which stands before its kind. */
	private static int length(String bytes) {
		return Math.max(HEAD, (bytes.charAt(2) << 8) + bytes.charAt(3));
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
