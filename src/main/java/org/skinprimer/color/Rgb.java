package org.skinprimer.color;

import java.util.regex.Pattern;

/**
 * A color of a screen (sRGB, IEC 61966-2-1).
 *
 * @param red from 0 to 255, like the others
 */
public record Rgb(int red, int green, int blue) {

	private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");

	/**
	 * Reads a hex color of three, four, six or eight digits (CSS Color 4). One that lets
	 * something through is laid on white.
	 * @throws IllegalArgumentException if a text is none
	 */
	public static Rgb parse(String hex) {
		if (!HEX.matcher(hex).matches()) {
			throw new IllegalArgumentException("not a hex color");
		}
		String digits = (hex.length() > 5) ? hex.substring(1) : hex.substring(1).replaceAll(".", "$0$0");
		double alpha = (digits.length() > 6) ? part(digits, 3) / 255.0 : 1;
		return new Rgb(onWhite(part(digits, 0), alpha), onWhite(part(digits, 1), alpha),
				onWhite(part(digits, 2), alpha));
	}

	private static int part(String digits, int at) {
		return Integer.parseInt(digits.substring(2 * at, 2 * at + 2), 16);
	}

	private static int onWhite(int part, double alpha) {
		return (int) Math.round(part * alpha + 255 * (1 - alpha));
	}

	/** How bright it is, from 0 to 1 (WCAG 2.2, relative luminance). */
	public double luminance() {
		return 0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue);
	}

	/**
	 * How well it is told from another color, from 1 to 21 (WCAG 2.2, contrast ratio).
	 */
	public double contrast(Rgb other) {
		return contrast(luminance(), other.luminance());
	}

	/** The contrast of two colors that are so bright. */
	static double contrast(double one, double other) {
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	/** The light of a part, from 0 to 1. */
	static double linear(int part) {
		double share = part / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** The part that gives so much light. */
	static int part(double linear) {
		double share = (linear <= 0.0031308) ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
		return (int) Math.round(Math.min(1, Math.max(0, share)) * 255);
	}

	/** As CSS writes it, in six digits. */
	@Override
	public String toString() {
		return String.format("#%02x%02x%02x", this.red, this.green, this.blue);
	}

}
