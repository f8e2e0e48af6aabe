package org.skinprimer.browser;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All that a page says is on its printout. */
@InChromium
class PrintTests {

	/**
	 * The texts of a page, all but its ways to other pages: menus, contents, and the
	 * links after an article.
	 */
	private static final String TEXTS = """
			const texts = [];
			const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
			while (walk.nextNode()) {
				const element = walk.currentNode.parentElement;
				if (walk.currentNode.data.trim() && !element.closest('nav, form, .related, .more, .take-home, .sources__all, .visually-hidden')) {
					texts.push(walk.currentNode.data);
				}
			}
			return texts;
			""";

	@Test
	void eachTextOfEachPageIsPrintedOnA4(Tab tab, ShippedSite site) {
		site.pages().forEach((path) -> printsAll(tab, path, 8.27, 11.69));
	}

	@Test
	void eachTextOfAPageOfEachKindIsPrintedOnLetter(Tab tab, ShippedSite site) {
		site.kinds().forEach((path) -> printsAll(tab, path, 8.5, 11));
	}

	@Test
	void aTextThatIsNotPrintedIsMissed(Tab tab) {
		tab.open("/about");
		List<String> texts = tab.lines(TEXTS);
		tab.run("document.querySelector('main .prose').hidden = true");
		assertThat(Printed.of(tab.pdf(8.5, 11)).lacks(texts)).isNotEmpty();
	}

	private static void printsAll(Tab tab, String path, double width, double height) {
		tab.open(path);
		List<String> texts = tab.lines(TEXTS);
		assertThat(texts).as(path).isNotEmpty();
		assertThat(Printed.of(tab.pdf(width, height)).lacks(texts)).as(path).isEmpty();
	}

}
