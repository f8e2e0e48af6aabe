package org.skinprimer.browser;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader looks at stays where it is while the rest arrives. */
@InChromium
class LayoutShiftTests {

	/** Reads a page from top to bottom and tells of each shift. */
	private static final String READ = """
			const done = arguments[arguments.length - 1];
			const shifts = [];
			new PerformanceObserver((list) => list.getEntries().forEach((shift) => shifts.push(shift.value + ' '
				+ shift.sources.map((source) => source.node && (source.node.className || source.node.nodeName)))))
				.observe({type: 'layout-shift', buffered: true});
			let y = 0;
			const read = () => {
				window.scrollTo(0, y);
				y += innerHeight;
				y < document.documentElement.scrollHeight + innerHeight ? requestAnimationFrame(read)
					: requestAnimationFrame(() => requestAnimationFrame(() => done(shifts)));
			};
			read();
			""";

	@Test
	void nothingMovesOnAnyPage(Tab tab, ShippedSite site) {
		for (int width : List.of(1280, 320)) {
			tab.wide(width);
			for (String path : (width == 320) ? site.pages() : site.kinds()) {
				tab.open(path);
				assertThat(tab.linesLater(READ)).as(path + " " + width).isEmpty();
			}
		}
	}

	@Test
	void aPictureThatPushesTheTextDownIsNoticed(Tab tab) {
		tab.open("/about");
		tab.linesLater("""
				const done = arguments[arguments.length - 1];
				const late = document.createElement('div');
				late.style.height = '200px';
				document.querySelector('main').prepend(late);
				requestAnimationFrame(() => requestAnimationFrame(() => done([])));
				""");
		assertThat(tab.linesLater(READ)).isNotEmpty();
	}

}
