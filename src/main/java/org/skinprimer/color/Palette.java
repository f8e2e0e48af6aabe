package org.skinprimer.color;

/** The tones of a hue by day and at night. */
public record Palette(Tones light, Tones dark) {

	/** Makes them of a color, which stays as it is wherever it can be read. */
	public static Palette of(Rgb color) {
		return new Palette(Tones.of(color, Ground.LIGHT), Tones.of(color, Ground.DARK));
	}

	static Palette of(String hex) {
		return of(Rgb.parse(hex));
	}

}
