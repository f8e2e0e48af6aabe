package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No rule of axe finds anything on any page. Each page is looked at by all rules in a
 * wide light window, by those that hang on the width in a narrow one, and by that of
 * contrast in a narrow dark one: colors do not hang on the width, nor anything else on
 * the colors. In its first window the contrast of each element is measured, in the others
 * that of one of those that look alike. A page of each kind is looked at by all rules in
 * a narrow and in a wide dark window too, and pages of the desk in all four.
 */
@InChromium
class AxeTests {

	private static final String CONTRAST = "color-contrast";

	/** The rules of which a narrow window may break one that a wide one keeps. */
	private static final List<String> OF_WIDTH = List.of("target-size", "scrollable-region-focusable",
			"landmark-unique", "region", "heading-order", "duplicate-id-aria", "link-in-text-block", "meta-viewport");

	private static final List<String> SCHEMES = List.of("light", "dark");

	private static final List<Integer> WIDTHS = List.of(1280, 320);

	private final List<String> found = new ArrayList<>();

	@Test
	void noPageBreaksARule(Tab tab, ShippedSite site) {
		List<String> kinds = site.kinds();
		for (String path : site.pages()) {
			tab.media("prefers-color-scheme", "light");
			tab.wide(1280);
			tab.open(path);
			note(path + " light 1280: ", Axe.check(tab));
			tab.wide(320);
			note(path + " light 320: ", kinds.contains(path) ? Axe.checkWithout(tab, CONTRAST)
					: Axe.check(tab, OF_WIDTH.toArray(String[]::new)));
			tab.media("prefers-color-scheme", "dark");
			note(path + " dark 320: ", Axe.checkAgain(tab, CONTRAST));
			if (kinds.contains(path)) {
				tab.wide(1280);
				note(path + " dark 1280: ", Axe.checkAgain(tab));
			}
		}
		assertThat(this.found).isEmpty();
	}

	@Test
	void aMistakeIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("document.querySelector('h1').textContent = ''");
		assertThat(Axe.check(tab)).isNotEmpty();
	}

	@Test
	void aMistakeInOneOfManyLikeElementsIsNoticedAgain(Tab tab) {
		tab.open("/a-to-z");
		assertThat(Axe.checkAgain(tab, CONTRAST)).isEmpty();
		tab.run("[...document.querySelectorAll('main li a')].at(-1).style.color = 'silver'");
		assertThat(Axe.checkAgain(tab, CONTRAST)).hasSize(1);
	}

	@Test
	void noPageOfTheDeskBreaksARule(Tab tab, ShippedSite site) {
		tab.asEditor();
		site.desk().forEach((path) -> inEachScheme(tab, path));
		assertThat(this.found).isEmpty();
	}

	private void inEachScheme(Tab tab, String path) {
		tab.open(path);
		for (String scheme : SCHEMES) {
			for (int width : WIDTHS) {
				tab.media("prefers-color-scheme", scheme);
				tab.wide(width);
				boolean first = scheme.equals("light") && width == 1280;
				note(path + " " + scheme + " " + width + ": ", first ? Axe.check(tab) : Axe.checkAgain(tab));
			}
		}
	}

	private void note(String where, List<String> lines) {
		lines.forEach((line) -> this.found.add(where + line));
	}

}
