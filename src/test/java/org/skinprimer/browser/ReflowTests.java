package org.skinprimer.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is lost where room is scarce: on a small phone, enlarged, spaced out. */
@InChromium
class ReflowTests {

	/** The text spacing that WCAG 1.4.12 asks pages to bear. */
	private static final String SPACED = """
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-block-end: 2em !important; }
			""";

	/** A font whose letters are a third wider than those of most. */
	private static final String WIDE = "* { letter-spacing: 0.17em !important; }";

	/** Adds a style of the reader's own. */
	private static final String STYLE = """
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(arguments[0]);
			document.adoptedStyleSheets = [sheet];
			""";

	/** A word of 80 letters at the end of each piece of text. */
	private static final String LONG_WORDS = """
			document.querySelectorAll(':is(h1, h2, h3, p, li, dt, dd, th, td, figcaption, summary, a, span, time, dfn, '
				+ 'cite, strong, label, button, code)').forEach((element) => {
				if (!element.firstElementChild && element.textContent.trim() && !element.closest('time, .minutes, .visually-hidden')) {
					element.append(' ' + 'Dimethylpolysiloxan'.repeat(4));
				}
			});
			""";

	/**
	 * The texts that stand outside the window, and those that a box cuts off. A box that
	 * scrolls cuts nothing off if the keyboard can reach it.
	 */
	private static final String LOST = """
			const width = innerWidth + 0.5;
			const lost = [];
			if (document.documentElement.scrollWidth > width) {
				lost.push('the page is ' + document.documentElement.scrollWidth + ' wide');
			}
			const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			while (walk.nextNode()) {
				const text = walk.currentNode;
				const element = text.parentElement;
				if (!text.data.trim() || element.closest('.visually-hidden, .skip-link, .table-scroll, pre')) continue;
				range.selectNodeContents(text);
				for (const rect of range.getClientRects()) {
					if (rect.width > 1 && (rect.right > width || rect.left < -0.5)) {
						lost.push(text.data.trim().slice(0, 40) + ' in ' + (element.className || element.localName));
						break;
					}
				}
			}
			for (const box of document.querySelectorAll('body *')) {
				const style = getComputedStyle(box);
				if (box.closest('svg, .visually-hidden') || box.clientWidth <= 1) continue;
				const cuts = /hidden|clip/;
				if ((cuts.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1)
						|| (cuts.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1)) {
					lost.push('cut off in ' + (box.className || box.localName));
				}
				if (/auto|scroll/.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0) {
					lost.push('out of reach in ' + (box.className || box.localName));
				}
			}
			return lost;
			""";

	@Test
	void eachPageFitsASmallPhoneAlsoSpacedOut(Tab tab, ShippedSite site) {
		tab.wide(320);
		for (String path : site.pages()) {
			tab.open(path);
			assertThat(tab.lines(LOST)).as(path).isEmpty();
			tab.run(STYLE, SPACED);
			assertThat(tab.lines(LOST)).as(path + " spaced out").isEmpty();
			tab.run(STYLE, WIDE);
			assertThat(tab.lines(LOST)).as(path + " in wide letters").isEmpty();
		}
	}

	@Test
	void eachKindOfPageFitsADeskWindowAt400Percent(Tab tab, ShippedSite site) {
		tab.zoomed(320, 4);
		for (String path : site.kinds()) {
			tab.open(path);
			assertThat(tab.lines(LOST)).as(path).isEmpty();
		}
	}

	@Test
	void eachKindOfPageBearsSpacingInAWideWindow(Tab tab, ShippedSite site) {
		for (String path : site.kinds()) {
			tab.open(path);
			tab.run(STYLE, SPACED);
			assertThat(tab.lines(LOST)).as(path).isEmpty();
		}
	}

	@Test
	void eachKindOfPageBreaksVeryLongWords(Tab tab, ShippedSite site) {
		for (String path : site.kinds()) {
			tab.open(path);
			tab.run(LONG_WORDS);
			for (int width : new int[] { 320, 1280 }) {
				tab.wide(width);
				assertThat(tab.lines(LOST)).as(path + " " + width).isEmpty();
			}
		}
	}

	@Test
	void theDeskFitsASmallPhone(Tab tab, ShippedSite site) {
		tab.wide(320);
		tab.asEditor();
		for (String path : site.desk()) {
			tab.open(path);
			assertThat(tab.lines(LOST)).as(path).isEmpty();
		}
	}

	@Test
	void textThatStandsOutIsNoticed(Tab tab) {
		tab.wide(320);
		tab.open("/about");
		tab.run("document.querySelector('h1').style.whiteSpace = 'nowrap'; document.querySelector('h1').append(' and more and more and more')");
		assertThat(tab.lines(LOST)).isNotEmpty();
	}

}
