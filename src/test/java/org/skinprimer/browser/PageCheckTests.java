package org.skinprimer.browser;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is looked at on a visit is noticed when it is wrong. */
@InChromium
class PageCheckTests {

	private static final List<String> CONTRAST = List.of("color-contrast");

	@Test
	void textThatStandsOutIsNoticed(Tab tab) {
		tab.wide(320);
		tab.open("/about");
		tab.run("document.querySelector('h1').style.whiteSpace = 'nowrap'; document.querySelector('h1').append(' and more and more and more')");
		assertThat(PageCheck.find(tab, PageCheck.REFLOW)).isNotEmpty().allMatch((line) -> line.startsWith("reflow: "));
	}

	@Test
	void aNumberPartedFromItsUnitIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("const title = document.querySelector('h1'); title.textContent = '48 hours'; title.style.width = '1em'");
		assertThat(PageCheck.find(tab, PageCheck.PARTED)).singleElement().asString().startsWith("parted: 48 hours");
	}

	@Test
	void aSmallTargetIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("document.querySelectorAll('.site-nav__link').forEach((link) => link.style.cssText ="
				+ "'display: block; padding: 0; height: 10px; width: 10px; overflow: hidden');"
				+ "document.querySelector('.site-nav__list').style.cssText = 'display: block'");
		assertThat(PageCheck.find(tab, PageCheck.TARGETS)).isNotEmpty();
	}

	@Test
	void aCoveredLinkIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("document.querySelector('.site-header').style.cssText = 'position: fixed; inset: 0; z-index: 9'");
		assertThat(PageCheck.find(tab, PageCheck.FOCUS)).isNotEmpty();
	}

	@Test
	void aFaintLineIsNoticed(Tab tab) {
		tab.media("prefers-color-scheme", "light");
		tab.open("/aftercare/first-24-hours");
		tab.run("document.querySelector('.term').style.textDecorationColor = 'rgb(240, 235, 225)'");
		assertThat(PageCheck.find(tab, PageCheck.UNDERLINES)).hasSize(1);
	}

	@Test
	void aFaintLineInTheEmergencyCardIsNoticed(Tab tab) {
		tab.media("prefers-color-scheme", "light");
		tab.open("/aftercare/first-24-hours");
		tab.run("document.querySelector('.notice--emergency strong a').style.textDecorationColor = 'rgb(29, 82, 112)'");
		assertThat(PageCheck.find(tab, PageCheck.UNDERLINES)).singleElement().asString().startsWith("underlines: 1.");
	}

	@Test
	void aFaintEdgeIsNoticed(Tab tab) {
		tab.open("/aftercare/first-24-hours");
		tab.run("document.querySelector('.notice--do').style.borderColor = 'rgb(221, 213, 198)'");
		assertThat(PageCheck.find(tab, PageCheck.BORDERS)).hasSize(1);
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
		assertThat(tab.linesLater(Script.of("shifts"))).isNotEmpty();
	}

	@Test
	void whatMovesIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("document.querySelector('h1').style.transition = 'color 1s'");
		assertThat(PageCheck.find(tab, PageCheck.MOTION)).hasSize(1);
	}

	@Test
	void whatIsStoredIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("localStorage.setItem('visits', '1')");
		assertThat(PageCheck.find(tab, PageCheck.STORAGE)).containsExactly("storage: visits");
		tab.run("localStorage.clear(); document.cookie = 'visitor=1'");
		assertThat(tab.cookies()).containsExactly("visitor");
		tab.run("document.cookie = 'visitor=; max-age=0'");
		assertThat(tab.cookies()).isEmpty();
	}

	@Test
	void aRequestToAnotherHostIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("location.href = 'http://elsewhere.example/'");
		await().until(() -> Request.in(tab.log("performance"))
			.anyMatch((request) -> request.address().equals("http://elsewhere.example/")));
	}

	@Test
	void whatIsSaidOnTheConsoleIsNoticed(Tab tab) {
		tab.open("/about");
		tab.run("console.log('Hello')");
		assertThat(tab.log("browser")).isNotEmpty();
	}

	@Test
	void aMistakeIsNoticedByAxe(Tab tab) {
		tab.open("/about");
		tab.run("document.querySelector('h1').textContent = ''");
		assertThat(Axe.check(tab)).isNotEmpty();
	}

	@Test
	void aMistakeInOneOfManyLikeElementsIsNoticedByAxe(Tab tab) {
		tab.open("/a-to-z");
		assertThat(Axe.checkAlike(tab, CONTRAST)).isEmpty();
		tab.run("[...document.querySelectorAll('main li a')].at(-1).style.color = 'silver'");
		assertThat(Axe.checkAlike(tab, CONTRAST)).hasSize(1);
	}

}
