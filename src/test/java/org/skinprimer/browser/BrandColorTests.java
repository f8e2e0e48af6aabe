package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.skinprimer.brand.Style;
import org.skinprimer.color.Palette;
import org.skinprimer.color.Rgb;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages in the colors of some clinics, measured; {@code PaletteTests} computes those of a
 * thousand. {@code -Dbrand.colors=30} measures more.
 */
@InChromium
class BrandColorTests {

	private static final int COLORS = Integer.getInteger("brand.colors", 3);

	private static final List<String> SECTIONS = List.of("preparation", "procedure", "aftercare", "results", "faq");

	private static final String STYLE = """
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(arguments[0]);
			document.adoptedStyleSheets = [sheet];
			return [getComputedStyle(document.documentElement).getPropertyValue('--link').trim()];
			""";

	@Test
	void noTextAndNoLineIsTooPale(Tab tab) {
		List<String> found = new ArrayList<>();
		for (String path : List.of("/", "/aftercare/first-24-hours", "/preparation")) {
			tab.media();
			tab.wide(1280);
			tab.open(path);
			Random random = new Random(7);
			Stream.generate(() -> new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256)))
				.limit(COLORS)
				.forEach((color) -> measure(color, path, tab, found));
		}
		assertThat(found).isEmpty();
	}

	private static void measure(Rgb color, String path, Tab tab, List<String> found) {
		Palette palette = Palette.of(color);
		Map<String, Palette> sections = new LinkedHashMap<>();
		SECTIONS.forEach((section) -> sections.put(section, palette));
		Style style = Style.of("A clinic", Optional.of(palette), sections, false);
		for (String ground : List.of("light", "dark")) {
			tab.media("prefers-color-scheme", ground);
			assertThat(tab.lines(STYLE, style.screen() + style.contrast()))
				.containsExactly((ground.equals("light") ? palette.light() : palette.dark()).strong().toString());
			Stream
				.concat(Axe.checkAlike(tab, List.of("color-contrast")).stream(),
						PageCheck.find(tab, PageCheck.UNDERLINES, PageCheck.BORDERS).stream())
				.forEach((line) -> found.add(path + " " + color + " " + ground + " " + line));
		}
	}

}
