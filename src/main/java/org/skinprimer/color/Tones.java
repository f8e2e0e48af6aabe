package org.skinprimer.color;

/**
 * The tones of a hue on one ground.
 *
 * @param mark of dots, lines and edges
 * @param strong of text
 * @param tint of surfaces
 * @param clear of text for those who ask for more contrast
 */
public record Tones(Rgb mark, Rgb strong, Rgb tint, Rgb clear) {

	static Tones of(Rgb color, Ground ground) {
		return new Tones(ground.readable(color, Ground.MARK), ground.readable(color, Ground.TEXT), ground.tint(color),
				ground.readable(color, Ground.CLEAR_TEXT));
	}

	/** Tones that were chosen by eye, as hex colors. */
	static Tones drawn(String mark, String strong, String tint, String clear) {
		return new Tones(Rgb.parse(mark), Rgb.parse(strong), Rgb.parse(tint), Rgb.parse(clear));
	}

}
