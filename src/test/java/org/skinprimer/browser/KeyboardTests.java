package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/** The site without a mouse. */
@InChromium
class KeyboardTests {

	private static final String ARTICLE = "/aftercare/recovery-day-by-day";

	@Test
	void theFirstTabLeadsPastTheMenu(Tab tab) {
		tab.open(ARTICLE);
		tab.press(Keys.TAB);
		assertThat(focus(tab, "matches('.skip-link')")).isTrue();
		assertThat(focus(tab, "getBoundingClientRect().top >= 0")).isTrue();
		tab.press(Keys.ENTER);
		assertThat(focus(tab, "matches('main')")).isTrue();
		tab.press(Keys.TAB);
		assertThat(focus(tab, "closest('main') !== null && !document.activeElement.matches('main')")).isTrue();
	}

	@Test
	void theFoldedContentsOpenAndLeadToAHeading(Tab tab) {
		tab.wide(320);
		tab.open(ARTICLE);
		tabTo(tab, "summary");
		tab.press(Keys.ENTER, Keys.TAB);
		assertThat(focus(tab, "matches('details[open] a')")).isTrue();
		leadsToItsHeading(tab);
	}

	@Test
	void theContentsBesideTheTextLeadToAHeading(Tab tab) {
		tab.open(ARTICLE);
		tabTo(tab, ".contents .contents__link");
		leadsToItsHeading(tab);
	}

	@Test
	void aWordOfTheGlossaryIsExplained(Tab tab) {
		tab.open(ARTICLE);
		tabTo(tab, ".term > button");
		String word = place(tab);
		tab.press(Keys.ENTER);
		assertThat(tab.run("""
				const meaning = document.querySelector('[popover]:popover-open');
				const rect = meaning.getBoundingClientRect();
				return rect.height > 0 && rect.top >= 0 && rect.bottom <= innerHeight""")).isEqualTo(true);
		tab.press(Keys.TAB);
		assertThat(focus(tab, "matches(':popover-open a')")).isTrue();
		tab.press(Keys.ESCAPE);
		assertThat(tab.run("return document.querySelector(':popover-open')")).isNull();
		assertThat(place(tab)).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource({ "/aftercare/recovery-day-by-day, .sources__list cite", "/faq, .questions details p" })
	void whatIsFoldedOpensWhereItsWordsAreFound(String page, String folded, Tab tab) {
		tab.wide(320);
		tab.open(page);
		String words = (String) tab
			.run("return document.querySelector('%s').textContent.trim().split(/\\s+/).slice(0, 2).join('%%20')"
				.formatted(folded));
		tab.open("/search");
		tab.open(page + "#:~:text=" + words);
		await().untilAsserted(() -> assertThat(
				tab.run("return document.querySelector('%s').closest('details').open".formatted(folded)))
			.isEqualTo(true));
	}

	@Test
	void aSearchIsAskedAndAnswered(Tab tab, ShippedSite site) {
		assumeThat(site.pages()).contains("/search");
		tab.open("/search");
		tabTo(tab, "main input[type=search]");
		tab.write("redness");
		tab.press(Keys.ENTER);
		await().untilAsserted(() -> assertThat(tab.address()).startsWith("/search?q=redness"));
		tabTo(tab, "main li a");
	}

	@Test
	void aDecisionIsFoundAnsweredAndPrinted(Tab tab) {
		tab.open("/");
		follow(tab, ".site-nav a[href=\"/preparation\"]", "/preparation");
		follow(tab, "main a[href=\"/preparation/is-microneedling-right-for-me\"]",
				"/preparation/is-microneedling-right-for-me");
		follow(tab, "main a[href=\"/decide\"]", "/decide");
		tabTo(tab, "input[name=look]");
		tab.press(Keys.SPACE, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
		tabTo(tab, "input[name=lean]");
		tab.press(Keys.SPACE);
		follow(tab, "main button[type=submit]", "/decide/sheet?look=2&lean=leave");
		assertThat(tab.find("main h1").getText()).startsWith("Should I");
		assertThat(Printed.of(tab.pdf(8.5, 11)).lacks(List.of("How my pores look", "2 of 5"))).isEmpty();
	}

	private static void follow(Tab tab, String selector, String address) {
		tabTo(tab, selector);
		tab.press(Keys.ENTER);
		await().untilAsserted(() -> assertThat(tab.address()).isEqualTo(address));
	}

	@Test
	void aWideTableScrollsByArrowKeys(Tab tab) {
		tab.wide(320);
		tab.open("/about/self-assessment");
		tabTo(tab, ".table-scroll");
		tab.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
		assertThat((Boolean) tab
			.linesLater(
					"""
							const done = arguments[arguments.length - 1];
							const scrolls = () => document.activeElement.scrollLeft > 0 ? done(['scrolled']) : requestAnimationFrame(scrolls);
							scrolls();""")
			.contains("scrolled")).isTrue();
	}

	@Test
	void tabVisitsEverythingInReadingOrderAndBack(Tab tab) {
		tab.open(ARTICLE);
		List<String> inOrder = tab.lines("""
				return [...document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]')]
					.filter((element) => element.checkVisibility()).map((element, place) => {
						element.dataset.place = place;
						return String(place);
					})""");
		List<String> visited = new ArrayList<>();
		for (int i = 0; i < inOrder.size(); i++) {
			tab.press(Keys.TAB);
			visited.add(place(tab));
		}
		assertThat(visited).isEqualTo(inOrder);
		tab.pressWithShift(Keys.TAB);
		assertThat(place(tab)).isEqualTo(inOrder.get(inOrder.size() - 2));
	}

	private static String place(Tab tab) {
		return (String) tab.run("return document.activeElement.dataset.place || document.activeElement.outerHTML");
	}

	private static void leadsToItsHeading(Tab tab) {
		String target = (String) tab.run("return document.activeElement.getAttribute('href')");
		tab.press(Keys.ENTER);
		assertThat(tab.address()).isEqualTo(ARTICLE + target);
		assertThat(tab.run("""
				const rect = document.querySelector(':target').getBoundingClientRect();
				return rect.top >= 0 && rect.bottom <= innerHeight""")).isEqualTo(true);
	}

	/** Presses the Tab key until an element has the focus. */
	static void tabTo(Tab tab, String selector) {
		for (int i = 0; i < 300; i++) {
			tab.press(Keys.TAB);
			if (focus(tab, "matches('" + selector + "')")) {
				return;
			}
		}
		assertThat(tab.lines("return []")).as("the Tab key never came to " + selector).isNotEmpty();
	}

	private static boolean focus(Tab tab, String condition) {
		return Boolean.TRUE.equals(tab.run("return document.activeElement." + condition));
	}

}
