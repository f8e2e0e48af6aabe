package org.skinprimer.triage;

import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;
import org.skinprimer.web.RawRequest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How a visitor answers the questions and gets to know where to go. */
@OnTestSite
class TriagePageTests {

	private static final String PAGE = "/aftercare/when-to-call";

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void theBarePageAsksAndIsLikeAnyOther() {
		Document page = this.site.page(PAGE);
		assertThat(page.select("fieldset legend .ask__name").eachText()).containsExactly("1. Breathing", "2. Skin",
				"3. Itch");
		assertThat(page.select("fieldset input[type=radio]")).hasSize(6)
			.noneMatch((radio) -> radio.hasAttr("checked") || radio.hasAttr("required"));
		assertThat(page.select("#result, .ask__missing")).isEmpty();
		assertThat(page.select("form.triage__form").attr("method")).isEqualTo("get");
		assertThat(page.select("main a.call").attr("href")).isEqualTo("tel:15");
		assertThat(page.select("meta[name=robots]")).isEmpty();
		assertThat(this.site.get("/sitemap.xml").body()).contains(PAGE + "</loc>").doesNotContain(PAGE + "?");
		HttpResponse<String> answer = this.site.get(PAGE);
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(answer.headers().firstValue("ETag")).isPresent();
	}

	@Test
	void theRulesArePrintedAndFolded() {
		Document page = this.site.page(PAGE);
		assertThat(page.select("details:not([open]) dt").eachText()).containsExactly("If yes to 1, Breathing",
				"If yes to 2, Skin", "If yes to 3, Itch");
		assertThat(page.select("details dd").eachText()).containsExactly("Call 15 now: You wheeze.",
				"See a doctor today: Pus comes out.", "See a doctor today: It grows.", "Ask the clinic: It itches.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?=", "?breathing=yes", "?breathing=no&skin=no&itch=no", "?nothing", "?breathing=" })
	void aResultIsForNobodyElse(String query) {
		HttpResponse<String> answer = this.site.send("GET", PAGE + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
		assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex\">")
			.doesNotContain("rel=\"canonical\"");
		assertThat(this.site.page(PAGE).select("#result")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?", "?%", "?breathing=%zz", "?itch=\u00ff" })
	void aFormWithoutAnswersNamesThemAll(String query, @LocalServerPort int port) {
		RawRequest answer = RawRequest.send(port, "GET " + PAGE + query + " HTTP/1.1", "Host: localhost",
				"Connection: close");
		assertThat(answer.status()).isIn(200, 400);
		if (answer.status() == 200) {
			assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
			assertThat(Jsoup.parse(answer.body()).select(".triage__open a")).hasSize(3);
		}
	}

	@Test
	void severalYesShowAllTheirRowsTheMostUrgentFirst() {
		Document page = this.site.page(PAGE + "?itch=yes&skin=yes&breathing=yes");
		assertThat(page.select("#result h2").text()).isEqualTo("Get help now");
		assertThat(page.select("#result h3").eachText()).containsExactly("Call 15 now", "See a doctor today",
				"See a doctor today", "Ask the clinic");
		assertThat(page.select("#result .notice").eachAttr("class")).containsExactly("notice notice--emergency",
				"notice notice--urgent", "notice notice--ask");
		assertThat(page.select("#result .notice--emergency a[href^=tel]").eachAttr("href")).startsWith("tel:15");
		assertThat(page.select("#result").text()).doesNotContain("not answered").contains("Worse, or unsure? Call.");
	}

	@Test
	void theResultComesFirstAndTheAnswersAreKept() {
		Document page = this.site.page(PAGE + "?breathing=no&itch=yes");
		assertThat(page.select("input[checked]").stream().map((radio) -> radio.attr("name") + radio.val()))
			.containsExactly("breathingno", "itchyes");
		List<String> parts = page.select("main #result, main form, main details").eachAttr("class");
		assertThat(parts).containsExactly("triage__result", "triage__form", "triage__rules");
		assertThat(page.select("form.triage__form").attr("action")).isEqualTo(PAGE + "#result");
		assertThat(page.select("#result").attr("tabindex")).isEqualTo("-1");
	}

	@Test
	void aBlankIsNamedAboveWhatIsLessUrgent() {
		Document page = this.site.page(PAGE + "?breathing=no&itch=yes");
		assertThat(page.select("#result .notice").eachAttr("class"))
			.containsExactly("notice notice--warning triage__open", "notice notice--ask");
		assertThat(page.select(".triage__open h3").text()).isEqualTo("You have not answered:");
		assertThat(page.select(".triage__open a").eachText()).containsExactly("Skin");
		assertThat(page.getElementById(page.select(".triage__open a").attr("href").substring(1)).text())
			.contains("Not answered");
		assertThat(this.site.page(PAGE + "?skin=yes&breathing=no").select("#result .notice").eachAttr("class"))
			.containsExactly("notice notice--urgent", "notice notice--warning triage__open");
	}

	@Test
	void nothingButNoStillShowsTheEmergencyAndWhomToCall() {
		Document page = this.site.page(PAGE + "?breathing=no&skin=no&itch=no");
		assertThat(page.select("#result h2").text()).isEqualTo("You said no to each question");
		assertThat(page.select(".triage__brief li").eachText()).containsExactly("Hard to breathe");
		assertThat(page.select(".triage__brief a.call").attr("href")).isEqualTo("tel:15");
		assertThat(page.select("#result").text()).contains("Worse, or unsure? Call.").doesNotContain("not answered");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?breathing=<script>alert(1)</script>", "?breathing=\"><img src=x onerror=x>&skin=YES",
			"?<b>=<b>", "?=", "?&&&", "?%00=%ff", "?breathing", "?itch=1&skin=true&breathing=y" })
	void oddAnswersAreNamedAsMissing(String query) {
		HttpResponse<String> answer = this.site.send("GET",
				PAGE + query.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22").replace(" ", "+"));
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("script:not([type]), img[onerror], main b")).isEmpty();
		assertThat(page.select(".triage__open a").eachText()).containsExactly("Breathing", "Skin", "Itch");
		assertThat(page.select("#result h2").text()).isEqualTo("We cannot say yet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?skin=yes&skin=no", "?skin=no&skin=yes", "?skin=maybe&skin=yes&skin=no" })
	void oneYesIsEnough(String query) {
		assertThat(this.site.page(PAGE + query).select("#result h2").text()).isEqualTo("Get help today");
	}

	@Test
	void aVeryLongAddressIsAnsweredLikeAnyOther() {
		String long10 = "?breathing=" + "x".repeat(10_000) + "&skin=yes";
		assertThat(this.site.page(PAGE + long10).select("#result h2").text()).isEqualTo("Get help today");
	}

	@Test
	void otherSpellingsOfTheAddressLeadThere() {
		HttpResponse<String> answer = this.site.send("GET", "/aftercare/When-To-Call/?skin=yes");
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).contains(PAGE + "?skin=yes");
	}

	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				sections: [{folder: aftercare, name: After}]
				emergency: [{number: "15", where: France}, {number: "112", where: Europe}]
				-- urgency.yaml --
				rows:
				  - id: pus
				    level: today
				    go: See a doctor today
				    short: Pus
				    sign: Pus comes out.
				    basis: Known.
				  - id: breath
				    level: emergency
				    go: Call {emergency} now
				    short: Hard to breathe
				    sign: You wheeze.
				    do: Sit up, and call {emergency}.
				    basis: Known.
				  - id: grows
				    level: today
				    go: See a doctor today
				    short: Growing
				    sign: It grows.
				    basis: Known.
				  - id: itchy
				    level: call
				    go: Ask the clinic
				    short: Itchy
				    sign: It itches.
				    basis: Known.
				  - id: usual
				    level: usual
				    go: Wait
				    short: Pink
				    sign: It is pink.
				    basis: Known.
				-- when-to-call.yaml --
				address: /aftercare/when-to-call
				questions:
				  - id: breathing
				    name: Breathing
				    ask: Is it hard to breathe?
				    rows: [breath]
				  - id: skin
				    name: Skin
				    ask: Is there pus?
				    rows: [pus, grows]
				  - id: itch
				    name: Itch
				    ask: Does it itch?
				    rows: [itchy]
				""");
	}

}
