package org.skinprimer.browser;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a frightened reader sees of a day after treatment without a tap. */
@InChromium
class DaysOnAPhoneTests {

	private static final int SCREEN = 740;

	private static final int MOST_WORDS = 330;

	private static final String BOTTOM = "return document.querySelector(arguments[0]).getBoundingClientRect().bottom + scrollY";

	@Test
	void theNumberAndHowItFeelsStandOnTheFirstScreenAndAllOnTwo(Tab tab, ShippedSite site) {
		List<String> days = site.pages().stream().filter((path) -> path.matches("/aftercare/(day|week)/\\d+")).toList();
		assertThat(days).hasSize(11);
		tab.wide(360);
		days.forEach((day) -> {
			tab.open(day);
			assertThat(bottom(tab, ".call-now__number")).as(day).isLessThanOrEqualTo(SCREEN);
			assertThat(bottom(tab, ".day__part--feel")).as(day).isLessThanOrEqualTo(SCREEN);
			assertThat(bottom(tab, "main")).as(day).isLessThanOrEqualTo(2 * SCREEN);
			assertThat((Long) tab.run("return document.body.innerText.split('"
					+ site.plainly().page(day).select(".site-footer__standing").text().substring(0, 20)
					+ "')[0].split(/\\s+/).filter((word) => /\\w/.test(word)).length"))
				.as(day)
				.isLessThanOrEqualTo(MOST_WORDS);
			assertThat(tab.run("return getComputedStyle(document.querySelector('.day__lines')).fontSize")).as(day)
				.isEqualTo("18px");
		});
	}

	private static double bottom(Tab tab, String selector) {
		return ((Number) tab.run(BOTTOM, selector)).doubleValue();
	}

}
