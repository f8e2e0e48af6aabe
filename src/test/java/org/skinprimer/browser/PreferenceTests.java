package org.skinprimer.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages keep to what visitors set in their system. */
@InChromium
class PreferenceTests {

	@Test
	void inForcedColorsNoticesAndTheMenuStillHaveTheirShapes(Tab tab) {
		tab.media("forced-colors", "active");
		tab.open("/aftercare/warning-signs-when-to-call");
		assertThat(tab
			.lines("""
					const visible = (color) => !/^rgba.*, 0\\)$/.test(color);
					return ['.notice', '.key-points', '.site-nav__link[aria-current]'].filter((selector) => {
						const parts = [...document.querySelectorAll(selector)];
						return !parts.length || parts.some((part) => {
							const style = getComputedStyle(part);
							return ['Top', 'Bottom', 'Left', 'Right'].every((side) => parseFloat(style[`border${side}Width`]) < 1
								|| style[`border${side}Style`] === 'none' || !visible(style[`border${side}Color`]));
						});
					})"""))
			.isEmpty();
	}

	@Test
	void inForcedColorsOnlyTheColorsOfTheSystemAreUsed(Tab tab) {
		tab.media("forced-colors", "active");
		tab.open("/aftercare/warning-signs-when-to-call");
		assertThat(tab
			.lines("""
					const probe = document.createElement('i');
					document.body.append(probe);
					const system = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'Highlight', 'ButtonText', 'GrayText']
						.map((name) => { probe.style.color = name; return getComputedStyle(probe).color; });
					const others = [...document.querySelectorAll('body :not(img)')].filter((element) => {
						const style = getComputedStyle(element);
						return element.closest('svg') ? style.stroke !== 'none' && !system.includes(style.stroke)
							: !system.includes(style.color);
					}).map((element) => element.localName + '.' + (element.className.baseVal ?? element.className));
					return [...new Set(others)];
					"""))
			.isEmpty();
	}

	@Test
	void aDarkPageIsDark(Tab tab) {
		tab.open("/about");
		tab.media("prefers-color-scheme", "dark");
		String dark = background(tab);
		tab.media("prefers-color-scheme", "light");
		assertThat(background(tab)).isNotEqualTo(dark);
	}

	private static String background(Tab tab) {
		return (String) tab.run("return getComputedStyle(document.body).backgroundColor");
	}

}
