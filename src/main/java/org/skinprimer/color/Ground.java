package org.skinprimer.color;

/**
 * What text and marks stand on. The tokens of the design keep within its bounds, and so
 * do the tints that are made here.
 */
public enum Ground {

	/** Paper, cards and tints, of which none is darker than this. */
	LIGHT(0.78, 0.935, 0.025),

	/** The same at night, of which none is brighter than this. */
	DARK(0.026, 0.28, 0.03);

	/** What text must have (WCAG 2.2, 1.4.3). */
	public static final double TEXT = 4.5;

	/** What marks and edges must have (WCAG 2.2, 1.4.11). */
	public static final double MARK = 3;

	/** What text has for those who ask for more contrast (WCAG 2.2, 1.4.6). */
	static final double CLEAR_TEXT = 7;

	private static final Rgb PAPER = Rgb.parse("#f8f5ee");

	private static final double STEP = 0.002;

	private final double bound;

	private final double tintLightness;

	private final double tintChroma;

	Ground(double bound, double tintLightness, double tintChroma) {
		this.bound = bound;
		this.tintLightness = tintLightness;
		this.tintChroma = tintChroma;
	}

	/** The contrast of a color with the paper of the design. */
	public static double onPaper(Rgb color) {
		return color.contrast(PAPER);
	}

	/** The luminance of what is nearest to text. */
	public double bound() {
		return this.bound;
	}

	/** The contrast that a color has on it at least, whatever it stands on. */
	public double contrast(Rgb color) {
		boolean isOn = (this == LIGHT) ? color.luminance() < this.bound : color.luminance() > this.bound;
		return isOn ? Rgb.contrast(color.luminance(), this.bound) : 1;
	}

	/** A color itself if it has a contrast, or else the tone nearest to it that has. */
	Rgb readable(Rgb color, double contrast) {
		Rgb tone = color;
		Oklch seen = Oklch.of(color);
		for (double lightness = seen.lightness(); contrast(tone) < contrast; lightness += further()) {
			tone = seen.at(Math.min(1, Math.max(0, lightness))).rgb();
		}
		return tone;
	}

	/** A surface of the hue of a color. */
	Rgb tint(Rgb color) {
		Oklch seen = Oklch.of(color);
		Oklch tint = seen.within(Math.min(this.tintChroma, seen.chroma() / 3));
		double lightness = this.tintLightness;
		while (isBeyond(tint.at(lightness).rgb())) {
			lightness -= further();
		}
		return tint.at(lightness).rgb();
	}

	private boolean isBeyond(Rgb surface) {
		return (this == LIGHT) ? surface.luminance() < this.bound : surface.luminance() > this.bound;
	}

	private double further() {
		return (this == LIGHT) ? -STEP : STEP;
	}

}
