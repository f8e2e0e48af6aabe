package org.skinprimer.brand;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.skinprimer.color.NamedHue;
import org.skinprimer.color.Palette;
import org.skinprimer.color.Tones;

/**
 * What a site adds to the stylesheets of the design: its colors.
 *
 * @param screen to the one that each page loads
 * @param contrast to the one for those who ask for more contrast
 * @param icon stands beside the title in browsers where the settings name none: a drawing
 * @param isOwn whether the site shows what only the site of a clinic has
 */
public record Style(String screen, String contrast, String icon, boolean isOwn) {

	private static final String DARK = "(prefers-color-scheme:dark)";

	private static final String MORE = "screen and (prefers-contrast:more) and ";

	/**
	 * The style of a site.
	 * @param name that of the site
	 * @param color that of the clinic
	 * @param sections the hues of the sections, by their folders
	 */
	public static Style of(String name, Optional<Palette> color, Map<String, Palette> sections, boolean isOwn) {
		String screen = rules(color, sections, Palette::light, Style::accent, Style::hue) + "@media screen and " + DARK
				+ "{" + rules(color, sections, Palette::dark, Style::accent, Style::hue) + "}";
		String contrast = "@media " + MORE + "(prefers-color-scheme:light){"
				+ rules(color, sections, Palette::light, Style::clearLink, Style::clear) + "}@media " + MORE + DARK
				+ "{" + rules(color, sections, Palette::dark, Style::clearLink, Style::clear) + "}";
		return new Style(layer(screen), layer(contrast), icon(name, color.orElse(NamedHue.CLAY.palette())), isOwn);
	}

	private static String icon(String name, Palette color) {
		StringBuilder icon = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"6 6 60 60\"><style>"
				+ "path{stroke:" + color.light().mark() + ";stroke-linecap:round}@media " + DARK + "{path{stroke:"
				+ color.dark().mark() + "}}</style>");
		DotMark.of(name)
			.forEach((dots) -> icon.append("<path stroke-width=\"" + dots.width() + "\" d=\"" + dots.path() + "\"/>"));
		return icon.append("</svg>").toString();
	}

	private static String layer(String rules) {
		return "@layer tokens{" + rules + "}";
	}

	private static String rules(Optional<Palette> color, Map<String, Palette> sections, Function<Palette, Tones> ground,
			Function<Tones, String> ofColor, Function<Tones, String> ofSection) {
		StringBuilder rules = new StringBuilder();
		color.map(ground).map(ofColor).ifPresent((tokens) -> rules.append(":root{").append(tokens).append("}"));
		sections.forEach((folder, palette) -> rules.append(".section--")
			.append(folder)
			.append("{")
			.append(ofSection.apply(ground.apply(palette)))
			.append("}"));
		return rules.toString();
	}

	private static String accent(Tones tones) {
		return "--accent:" + tones.mark() + ";--link:" + tones.strong() + ";" + hue(tones);
	}

	private static String hue(Tones tones) {
		return "--hue:" + tones.mark() + ";--hue-strong:" + tones.strong() + ";--hue-tint:" + tones.tint();
	}

	private static String clearLink(Tones tones) {
		return "--link:" + tones.clear() + ";" + clear(tones);
	}

	private static String clear(Tones tones) {
		return "--hue-strong:" + tones.clear();
	}

}
