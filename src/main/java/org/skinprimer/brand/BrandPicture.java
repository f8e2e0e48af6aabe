package org.skinprimer.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a picture of a clinic is for, and what it must be for that. */
public enum BrandPicture {

	/** Stands in the header of each page. */
	LOGO(Set.of("image/svg+xml", "image/png"), "an SVG or PNG", 100_000, "it is loaded with every page"),

	/** Stands beside the title in browsers. */
	ICON(Set.of("image/svg+xml", "image/png"), "an SVG or PNG", 50_000, "it is loaded with every page"),

	/** Stands for a page where it is shared. */
	SHARE(Set.of("image/png", "image/jpeg"), "a PNG or JPG", 1_000_000, "others show none that is larger");

	/** Of a picture that is shared, in pixels; smaller ones are shown as stamps. */
	private static final int LEAST_WIDTH = 600;

	/**
	 * The widest and the highest shape, as width to height, of which little is cut off.
	 */
	private static final double WIDEST = 2.1;

	private static final double HIGHEST = 1.7;

	private final Set<String> types;

	private final String kinds;

	private final int mostBytes;

	private final String reason;

	BrandPicture(Set<String> types, String kinds, int mostBytes, String reason) {
		this.types = types;
		this.kinds = kinds;
		this.mostBytes = mostBytes;
		this.reason = reason;
	}

	/** What the settings call it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Why a picture cannot be it; empty if it can.
	 * @param type its media type
	 * @param bytes how large its file is
	 * @param width in pixels, 0 if unknown
	 * @param height in pixels, 0 if unknown
	 */
	public Optional<Fault> fault(String type, int bytes, int width, int height) {
		if (!this.types.contains(type)) {
			return fault("is of another kind", "save it as " + this.kinds);
		}
		if (bytes > this.mostBytes) {
			return fault("has " + (bytes + 999) / 1000 + " kB",
					"it may have " + this.mostBytes / 1000 + " kB, since " + this.reason + "; save it smaller");
		}
		if (width <= 0 || height <= 0) {
			return fault("does not say how large it is", "give its `svg` element a `viewBox` or a width and a height");
		}
		if (this == ICON && width != height) {
			return fault("is not square", "make it as wide as it is high");
		}
		double shape = (double) width / height;
		if (this == SHARE && (width < LEAST_WIDTH || shape > WIDEST || shape < HIGHEST)) {
			return fault("has " + width + " × " + height + " pixels", "make it 1200 × 630 pixels");
		}
		return Optional.empty();
	}

	private static Optional<Fault> fault(String what, String mend) {
		return Optional.of(new Fault(what, mend));
	}

	/**
	 * Why a picture is not fit.
	 *
	 * @param what the rest of a sentence that begins with “which”
	 * @param mend how to mend it
	 */
	public record Fault(String what, String mend) {
	}

}
