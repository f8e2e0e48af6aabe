package org.skinprimer.browser;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is there before a reader has moved anything. */
@InChromium
class FirstScreenTests {

	private static final int PHONE = 360;

	private static final int PHONE_HEIGHT = 740;

	@Test
	void aNumberToCallIsOnTheFirstScreenOfAPhone(Tab tab, ShippedSite site) {
		tab.wide(PHONE);
		List<String> pages = Stream
			.concat(Stream.of("/", "/faq/side-effects-and-risks"),
					site.pages().stream().filter((path) -> path.matches("/aftercare(/.*)?")))
			.toList();
		assertThat(pages).hasSizeGreaterThan(8).allSatisfy((path) -> {
			tab.open(path);
			assertThat(bottom(tab, "main a[href^=tel]")).as(path).isLessThanOrEqualTo(PHONE_HEIGHT);
		});
	}

	@ParameterizedTest
	@CsvSource({ "360, 740, 400", "1280, 800, 400" })
	void allDoorsAreOnTheFirstScreenOfTheHomePage(int width, int height, int first, Tab tab) {
		tab.wide(width);
		tab.open("/");
		assertThat(top(tab, "main a[href]")).isLessThanOrEqualTo(first);
		assertThat(top(tab, ".door a[href]")).isLessThanOrEqualTo(first);
		assertThat(tab.lines("return [...document.querySelectorAll('.door')].filter((door) => "
				+ "door.getBoundingClientRect().bottom > " + height + ").map((door) => door.textContent)"))
			.isEmpty();
		assertThat(tab.lines("return [...document.querySelectorAll('.door > a[href]')].map((door) => door.href)"))
			.hasSize(5);
	}

	@Test
	void onAPhoneTheNumberInAnEmergencyIsAButtonAsWideAsTheCard(Tab tab) {
		tab.wide(PHONE);
		tab.open("/aftercare/first-24-hours");
		assertThat((Boolean) tab
			.run("""
					const call = document.querySelector('.notice--emergency .notice__call');
					const card = getComputedStyle(call.parentElement);
					const room = call.parentElement.clientWidth - parseFloat(card.paddingLeft) - parseFloat(card.paddingRight);
					const rect = call.getBoundingClientRect();
					return call.href === 'tel:911' && rect.height >= 44 && Math.abs(rect.width - room) < 1;"""))
			.isTrue();
		tab.wide(1280);
		assertThat((Boolean) tab.run("return document.querySelector('.notice__call').checkVisibility()")).isFalse();
	}

	private static double top(Tab tab, String selector) {
		return rect(tab, selector, "top");
	}

	private static double bottom(Tab tab, String selector) {
		return rect(tab, selector, "bottom");
	}

	private static double rect(Tab tab, String selector, String side) {
		return ((Number) tab.run("return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]",
				selector, side))
			.doubleValue();
	}

}
