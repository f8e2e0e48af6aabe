package org.skinprimer.color;

/**
 * A color as people see it: how light, how strong, and of what hue. The space is OKLab by
 * Björn Ottosson (“A perceptual color space for image processing”, 2020), in the polar
 * form of CSS Color 4.
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma 0 for gray; no color of a screen has more than 0.33
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

	/** Halvings of a range, after which no part of a color differs. */
	private static final int STEPS = 20;

	/** How far outside of what a screen shows rounding may lead. */
	private static final double ROUNDING = 1e-4;

	static Oklch of(Rgb color) {
		double red = Rgb.linear(color.red());
		double green = Rgb.linear(color.green());
		double blue = Rgb.linear(color.blue());
		double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
		double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
		double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
		double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
		double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
		return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
	}

	/** The same hue, lighter or darker. */
	Oklch at(double otherLightness) {
		return new Oklch(otherLightness, this.chroma, this.hue);
	}

	/** The same hue, at most so strong. */
	Oklch within(double mostChroma) {
		return new Oklch(this.lightness, Math.min(this.chroma, mostChroma), this.hue);
	}

	/** The color that a screen shows: as strong as it can at this lightness. */
	Rgb rgb() {
		double from = 0;
		double to = this.chroma;
		if (!isShown(light(to))) {
			for (int step = 0; step < STEPS; step++) {
				double middle = (from + to) / 2;
				if (isShown(light(middle))) {
					from = middle;
				}
				else {
					to = middle;
				}
			}
			to = from;
		}
		double[] light = light(to);
		return new Rgb(Rgb.part(light[0]), Rgb.part(light[1]), Rgb.part(light[2]));
	}

	private static boolean isShown(double[] light) {
		for (double part : light) {
			if (part < -ROUNDING || part > 1 + ROUNDING) {
				return false;
			}
		}
		return true;
	}

	/** Red, green and blue light at a chroma. */
	private double[] light(double strength) {
		double a = strength * Math.cos(this.hue);
		double b = strength * Math.sin(this.hue);
		double l = Math.pow(this.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
		double m = Math.pow(this.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
		double s = Math.pow(this.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
		return new double[] { 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
				-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
				-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s };
	}

}
