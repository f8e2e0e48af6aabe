package org.skinprimer.decide;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;
import org.skinprimer.load.GoodDecision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How a decision is shown, and what becomes of the answers. */
@OnTestSite
class DecisionPagesTests {

	private static final String SETTINGS = "-- settings --\nfunding: A friend.\nsections: [{folder: after, name: After}]\n"
			+ "emergency: []\nfooter: []\n";

	private RunningSite site;

	private SharedContent content;

	@BeforeEach
	void write(@LocalServerPort int port, @Autowired SharedContent shared) {
		this.site = new RunningSite(port);
		this.content = shared;
		write(GoodDecision.FILE.replace("on: [/policy]", "on: [/after]"));
	}

	private void write(String decision) {
		this.content.write(SETTINGS + GoodDecision.files(decision));
	}

	@Test
	void whoShouldWaitStandsBeforeTheFirstStep() {
		Document page = this.site.page("/decide");
		assertThat(page.select("h1").text()).isEqualTo("Should I wear braces?");
		assertThat(page.select("main h2").eachText()).startsWith("What it is about", "First of all: who should wait",
				"1. Your choices", "2. The numbers", "3. What matters to me", "4. Check what you know",
				"5. How sure are you?", "6. Where are you leaning?", "About this page");
		assertThat(page.select(".notice--dont").text()).startsWith("Not now if Your gums bleed.");
	}

	@Test
	void theChoicesStandInEqualRows() {
		Document page = this.site.page("/decide");
		assertThat(page.select(".options thead th").eachText()).containsExactly("Wait and see", "Fixed braces",
				"Loose braces");
		page.select(".options tbody tr")
			.forEach((row) -> assertThat(row.select("td").eachAttr("data-label")).containsExactly("Wait and see",
					"Fixed braces", "Loose braces"));
		assertThat(page.select(".options tbody th").eachText()).hasSize(8);
		assertThat(page.select(".points__sure").eachText()).contains("Strong proof", "Some proof", "Little proof");
		assertThat(page.select(".sources__list li")).hasSize(1);
	}

	@Test
	void aPictureDrawsThePeopleAndSaysBothSides() {
		Document page = this.site.page("/decide");
		assertThat(page.select(".dots figcaption").eachText()).containsExactly(
				"Fixed braces 5 of 12 people had sore gums, and 7 of 12 had none.",
				"Loose braces 0 of 12 people had sore gums, and 12 of 12 had none.");
		assertThat(page.select(".dot")).hasSize(24);
		assertThat(page.select(".dot--counted")).hasSize(5);
		assertThat(page.select(".dots svg > title, .dots svg > desc")).hasSize(4)
			.allMatch((part) -> !part.text().isEmpty());
	}

	@Test
	void thePageSaysWhatOnlyPeopleCouldShow() {
		String text = this.site.page("/decide").select(".aid__imprint").text();
		assertThat(text).contains("November 1, 2026", "November 1, 2027: How we write",
				"Who paid for this page A friend.", "Looked over by outside experts Not done.");
	}

	@Test
	void theSheetSortsMarksAndKeepsTheOrderOfTheOptions() {
		Document sheet = this.site.page("/decide/sheet?gap=1&pain=5&magic=true&gums=true&sure=no&help=yes&lean=loose");
		assertThat(sheet.select(".marks__name").eachText()).containsExactly("Pain", "The gap");
		assertThat(sheet.text()).contains("Not marked: Money", "“Braces work in a day.” I chose: True. They take long.",
				"I am not sure.", "Not now if");
		assertThat(sheet.select(".boxes li").eachText()).containsExactly("Wait and see", "Fixed braces",
				"✓ Loose braces (I lean here)", "None of these", "Not sure");
		assertThat(sheet.select(".sheet__questions li").eachText()).containsExactly("May I think?", "How long?",
				"How much?");
		assertThat(sheet.select(".sheet__imprint").text())
			.isEqualTo("Made at https://skin.example/decide. Version of November 1, 2026.");
		assertThat(sheet.select("main").text()).doesNotContainPattern(
				"(?i)recommend|better|best|should choose|score|suits you|right choice for you|more likely");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?", "?gap=9", "?gap=1&gap=2", "?lean=%3Cscript%3E", "?nothing=1", "?gap=%ff%00",
			"?lean=%E2%80%AEloose" })
	void whatIsNoAnswerBringsTheFormBack(String query) {
		HttpResponse<String> answer = this.site.send("GET", "/decide/sheet" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".mistakes a")).hasSize(1);
		String field = page.select(".mistakes a").attr("href").substring(1);
		assertThat(page.getElementById(field).attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById(page.getElementById(field).attr("aria-describedby")).text())
			.startsWith("Mistake: ");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("script:not([type])")).isEmpty();
	}

	@Test
	void answersAreKeptWhereOneIsWrongAndWhenTheyAreToBeChanged() {
		assertThat(this.site.page("/decide/sheet?gap=4&pain=x").select("input[checked]").eachAttr("name"))
			.containsExactly("gap");
		Document sheet = this.site.page("/decide/sheet?gap=4&lean=wait");
		Document form = this.site.page(sheet.select(".sheet__how a").attr("href"));
		assertThat(form.select(".mistakes")).isEmpty();
		assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("4", "wait");
		assertThat(this.site.page("/decide?gap=4").select("input[checked]")).isEmpty();
	}

	@Test
	void aSheetIsForNobodyElse() {
		HttpResponse<String> answer = this.site.send("GET", "/decide/sheet?gap=" + "5".repeat(10_000) + "&pain=3");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
		assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(this.site.get("/sitemap.xml").body()).contains("/decide<").doesNotContain("/sheet");
	}

	@Test
	void withoutTheFileThePagesAndLinksAreGone() {
		assertThat(this.site.page("/after").select(".leads a").attr("href")).isEqualTo("/decide");
		this.content.write(SETTINGS + GoodDecision.files("").replaceFirst("(?s)-- decide.yaml.*", ""));
		assertThat(this.site.get("/decide").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/decide/sheet?gap=1").statusCode()).isEqualTo(404);
		assertThat(this.site.page("/after").select("[href^=/decide]")).isEmpty();
		assertThat(this.site.get("/sitemap.xml").body()).doesNotContain("/decide");
	}

	@Test
	void anotherDecisionNeedsAnotherFileOnly() {
		this.content.write(SETTINGS + GoodDecision.files(GoodDecision.FILE) + "-- decide/teeth.yaml --\n"
				+ GoodDecision.FILE.replace("wear braces", "see someone"));
		assertThat(this.site.page("/decide/teeth").select("h1").text()).isEqualTo("Should I see someone?");
		assertThat(this.site.page("/decide/teeth/sheet?gap=2").select(".marks__name").text()).isEqualTo("The gap");
		assertThat(this.site.page("/decide").select("h1").text()).isEqualTo("Should I wear braces?");
	}

	@Test
	void markupInTheFileIsShownAsText() {
		write(GoodDecision.FILE.replace("Wait and see", "\"<b>Wait</b> ${7+7}\""));
		assertThat(this.site.page("/decide").select(".options thead th").first().text())
			.isEqualTo("<b>Wait</b> ${7+7}");
	}

}
