package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The lines under words can be seen on whatever they stand: 3 to 1 (WCAG 1.4.11). */
@InChromium
class UnderlineTests {

	private static final String FAINT = """
			const channels = (color) => color.match(/[\\d.]+/g).map(Number);
			const light = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
			const luminance = (color) => channels(color).slice(0, 3).map((value) => light(value / 255))
				.reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
			const ground = (element) => {
				for (let at = element; at; at = at.parentElement) {
					const color = getComputedStyle(at).backgroundColor;
					if (channels(color)[3] !== 0) return color;
				}
				return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
			};
			return [...document.querySelectorAll('main :is(a, .term)')].filter((element) => element.checkVisibility())
				.filter((element) => getComputedStyle(element).textDecorationLine.includes('underline'))
				.map((element) => {
					const [one, other] = [getComputedStyle(element).textDecorationColor, ground(element)].map(luminance)
						.sort((a, b) => b - a);
					return [(one + 0.05) / (other + 0.05), element];
				})
				.filter(([contrast]) => contrast < 3)
				.map(([contrast, element]) => `${contrast.toFixed(2)} : 1 under “${element.textContent}”`);
			""";

	@Test
	void linesUnderWordsCanBeSeenInEveryNotice(Tab tab) {
		List<String> found = new ArrayList<>();
		for (String path : List.of("/aftercare/warning-signs-when-to-call", "/aftercare/first-24-hours",
				"/procedure/numbing-cream-and-pain", "/search?q=redness")) {
			for (String scheme : List.of("light", "dark")) {
				tab.media("prefers-color-scheme", scheme);
				tab.open(path);
				tab.lines(FAINT).forEach((line) -> found.add(path + " " + scheme + ": " + line));
			}
		}
		assertThat(found).isEmpty();
	}

	@Test
	void aFaintLineIsNoticed(Tab tab) {
		tab.media("prefers-color-scheme", "light");
		tab.open("/aftercare/first-24-hours");
		tab.run("document.querySelector('.term').style.textDecorationColor = 'rgb(240, 235, 225)'");
		assertThat(tab.lines(FAINT)).hasSize(1);
	}

}
