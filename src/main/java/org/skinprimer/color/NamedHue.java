package org.skinprimer.color;

import java.util.Locale;

/** The hues that have a name, in the order in which sections get them. */
public enum NamedHue {

	SAGE(new Palette(Tones.drawn("#6a8a6c", "#3b5a40", "#e5ebdc", "#304a34"),
			Tones.drawn("#86a886", "#b4d0b0", "#252c22", "#b4d0b0"))),

	SLATE(new Palette(Tones.drawn("#5c81a1", "#2e5170", "#dfe8ee", "#27455f"),
			Tones.drawn("#7ba0c0", "#aecbe2", "#202a32", "#aecbe2"))),

	CLAY(new Palette(Tones.drawn("#c06f4d", "#8a4023", "#f6e4d9", "#6c321b"),
			Tones.drawn("#d4855f", "#f0b698", "#35241b", "#f0b698"))),

	OCHRE(new Palette(Tones.drawn("#a67b22", "#684b0b", "#f4e8c8", "#584009"),
			Tones.drawn("#c79b40", "#e6c780", "#312815", "#e6c780"))),

	PLUM(new Palette(Tones.drawn("#936088", "#69395f", "#efe2ec", "#5e3355"),
			Tones.drawn("#b07fa5", "#dbb6d2", "#2f2230", "#dbb6d2"))),

	TEAL(Palette.of("#2c8783")),

	ROSE(Palette.of("#b85c75")),

	MOSS(Palette.of("#76812f")),

	INDIGO(Palette.of("#6c70b4"));

	private final Palette palette;

	NamedHue(Palette palette) {
		this.palette = palette;
	}

	/** Its tones. */
	public Palette palette() {
		return this.palette;
	}

	/** What editors call it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
