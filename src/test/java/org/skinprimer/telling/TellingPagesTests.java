package org.skinprimer.telling;

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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person ticks becomes a page for the clinic. */
@OnTestSite
class TellingPagesTests {

	private static final String SETTINGS = "-- settings --\nsections: [{folder: after, name: After}]\nemergency: []\n"
			+ "footer: []\n";

	private static final String FILE = """
			-- tell-your-clinic.yaml --
			folder: after
			title: Tell them
			description: Tick what they must know before you go, and print it as one page with questions.
			names: [form]
			lede: Tick what fits.
			rule: Stop nothing on your own.
			link: {words: Tell them, on: [/after]}
			groups:
			  - name: Health
			    ticks:
			      - {id: pills, text: I take pills, note: Which, questions: ["Do they matter?"]}
			      - {id: metal, text: Metal itches, questions: ["Is it steel?", "Do they matter?"]}
			questions: ["Whom do I call?"]
			more: [/]
			""";

	private static final String SHEET = "/after/tell-your-clinic/sheet";

	private RunningSite site;

	private SharedContent content;

	@BeforeEach
	void write(@LocalServerPort int port, @Autowired SharedContent shared) {
		this.site = new RunningSite(port);
		this.content = shared;
		this.content.write(SETTINGS + FILE);
	}

	@Test
	void theFormStandsInItsSectionAndTheSheetOnOnePage() {
		Document form = this.site.page("/after/tell-your-clinic");
		assertThat(form.select(".breadcrumb li").eachText()).containsExactly("Home", "After", "Tell them");
		assertThat(form.select("form.tell__form").attr("action")).isEqualTo(SHEET);
		assertThat(form.select("input[type=checkbox]").eachAttr("name")).containsExactly("pills", "metal");
		Document sheet = this.site.page(SHEET + "?pills=yes&pills-note=%3Cb%3Ered&metal=yes");
		assertThat(sheet.select(".told li").eachText()).containsExactly("I take pills Which: <b>red", "Metal itches");
		assertThat(sheet.select(".sheet__questions li").eachText()).containsExactly("Do they matter?", "Is it steel?",
				"Whom do I call?");
		assertThat(sheet.text()).contains("Stop nothing on your own.",
				"Made at https://skin.example/after/tell-your-clinic.");
		assertThat(this.site.page("/after").select(".leads a").attr("href")).isEqualTo("/after/tell-your-clinic");
	}

	@Test
	void aNoteTicksWhatItBelongsTo() {
		assertThat(this.site.page(SHEET + "?pills-note=%D8%A3%D8%B3%E2%80%AE%0A1").select(".told li").text())
			.isEqualTo("I take pills Which: أس 1");
		assertThat(this.site.page(SHEET + "?metal=yes&metal-note=x").select(".told li").text())
			.isEqualTo("Metal itches");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?", "?pills=no", "?pills=yes&pills=no", "?pills-note=a&pills-note=b", "?x=y",
			"?pills=%3Cscript%3E", "?pills-note=%00%ff&metal=1" })
	void whatIsNoAnswerBringsTheFormBack(String query) {
		HttpResponse<String> answer = this.site.send("GET", SHEET + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".mistakes a")).hasSize(1);
		assertThat(page.getElementById(page.select(".mistakes a").attr("href").substring(1)).attr("aria-invalid"))
			.isEqualTo("true");
	}

	@Test
	void aNoteThatIsTooLongIsKeptAndMarked() {
		Document page = this.site.page(SHEET + "?metal=yes&pills-note=" + "x".repeat(10_000));
		assertThat(page.getElementById("pills-note").val()).hasSize(10_000);
		assertThat(page.getElementById("pills-note").attr("aria-describedby")).isEqualTo("pills-note-mistake");
		assertThat(page.select("input[checked]").eachAttr("name")).contains("metal");
	}

	@Test
	void whatIsTickedCanBeChanged() {
		String change = this.site.page(SHEET + "?metal=yes").select(".sheet__how a").attr("href");
		assertThat(this.site.page(change).select("input[checked]").eachAttr("name")).containsExactly("metal");
	}

	@Test
	void aSheetIsForNobodyElse() {
		HttpResponse<String> answer = this.site.send("GET", SHEET + "?metal=yes");
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
		assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex\">");
		assertThat(this.site.get("/sitemap.xml").body()).contains("/after/tell-your-clinic<").doesNotContain("/sheet");
	}

	@Test
	void withoutTheFileThePageAndItsLinksAreGone() {
		this.content.write(SETTINGS);
		assertThat(this.site.get("/after/tell-your-clinic").statusCode()).isEqualTo(404);
		assertThat(this.site.get(SHEET + "?metal=yes").statusCode()).isEqualTo(404);
		assertThat(this.site.page("/after").select("[href*=tell-your]")).isEmpty();
	}

}
