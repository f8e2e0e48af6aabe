package org.skinprimer.editor;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnTestDesk;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the desk, as an editor's browser gets them. */
@OnTestDesk
class DeskTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port).asEditor();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editor", "/editor/pages", "/editor/grades", "/editor/history/after/page",
			"/editor/text/after/page", "/editor/compare/after/page", "/editor/preview/after/page" })
	void eachPageIsKeptFromSearchEnginesAndAddsItsOwnStyles(String path) {
		Document page = this.site.page(path);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical], meta[name=description], script, [style]")).isEmpty();
		assertThat(page.title()).endsWith(" | Test site");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main")).hasSize(1);
		String styles = page.select("link[rel=stylesheet]:not([media])").last().attr("href");
		assertThat(styles).matches("/assets/desk\\.[0-9a-f]{8}\\.css");
		assertThat(this.site.get(styles).body()).contains("@layer print");
	}

	@Test
	void visitorsPagesDoWithoutTheStylesOfTheDesk() {
		Document page = this.site.page("/after/page");
		assertThat(page.select("link[rel=stylesheet]:not([media])")).hasSize(1);
		assertThat(page.select("meta[name=robots]")).isEmpty();
		assertThat(page.select(".desk-sign, .preview")).isEmpty();
	}

	@Test
	void theOverviewNamesWhatIsWrongWhereAndHowToMendIt() {
		Document page = this.site.page("/editor");
		Element fault = page.select(".faulty").first();
		assertThat(fault.select(".faulty__name").text()).isEqualTo("after/broken.md");
		assertThat(fault.select(".faulty__fate").text()).startsWith("Withheld.");
		assertThat(fault.select(".fault__severity").first().text()).isEqualTo("Error");
		assertThat(fault.select(".fault__place [aria-hidden]").first().text()).isEqualTo("2:1");
		assertThat(fault.select(".fault__message").text()).contains("Unknown key titel");
		assertThat(fault.select(".fault__hint").text()).contains("To mend it: did you mean title?");
		assertThat(fault.select(".excerpt").first().wholeText()).isEqualTo("2titel: <b>Broken</b>");
		assertThat(fault.select("mark").first().text()).isEqualTo("titel");
	}

	@Test
	void theOverviewSaysWhatIsToDoBeforeOthersMayCome() {
		Element launch = this.site.page("/editor").select("section:has(#launch)").first();
		assertThat(launch.select(".ledger__row").eachText()).anyMatch((step) -> step.startsWith("To do Public address"))
			.anyMatch((step) -> step.startsWith("Done Password of the desk"));
		assertThat(launch.select(".desk__hint").text()).matches("\\d+ steps have to be done before others may come\\.");
	}

	@Test
	void allPagesStandInOneListHoweverVisitorsSeeThem() {
		Document page = this.site.page("/editor/pages?sort=state");
		assertThat(page.select("tbody .grades__title").eachText()).contains("A page", "after/broken.md");
		assertThat(page.select("tbody tr:contains(after/broken.md) .tag").text()).isEqualTo("Withheld");
		assertThat(page.select("tbody tr:has(a[href=/after/page]) a[href^=/editor/history]").attr("href"))
			.isEqualTo("/editor/history/after/page");
		assertThat(page.select("th[aria-sort]").eachText()).containsExactly("State");
		assertThat(this.site.page("/editor/pages?section=after").select("tbody .grades__title").eachText())
			.isSubsetOf(page.select("tbody .grades__title").eachText())
			.hasSizeLessThan(page.select("tbody .grades__title").size());
		assertThat(this.site.page("/editor/pages?page=99&sort=%3Cb%3E&section=none").select("tbody")).isEmpty();
	}

	@Test
	void anEarlierTextIsAFileToSave() {
		String address = this.site.page("/editor/text/after/page?revision=1")
			.select("a[href^=/editor/file]")
			.attr("href");
		var file = this.site.get(address);
		assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
			.isEqualTo("attachment; filename=\"page.md\"");
		assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/markdown");
		assertThat(file.body()).isEqualTo(DeskHistory.text("day"));
		assertThat(this.site.get("/editor/file/after/nothing?revision=1").statusCode()).isEqualTo(404);
	}

	@Test
	void theOverviewListsWhatIsDueHiddenAndNew() {
		Document page = this.site.page("/editor");
		assertThat(page.select("#reviews ~ .ledger").text()).contains("A page", "days late");
		assertThat(page.select("#hidden ~ .ledger a").eachAttr("href")).containsExactly("/editor/preview/after/draft");
		assertThat(page.select("#recent ~ .ledger a").eachAttr("href")).containsExactly("/editor/history/after/page",
				"/editor/compare/after/page?from=2&to=3", "/editor/history/after/page",
				"/editor/compare/after/page?from=1&to=2", "/editor/history/after/page", "/editor/history",
				"/editor/history/after/old", "/editor/history/glossary.yaml");
		assertThat(page.select("#gone ~ .nothing").text()).startsWith("No address is lost");
		assertThat(page.select(".desk__aside a").eachAttr("href")).containsExactly("#faults", "#reviews", "#hidden",
				"#gone", "#misses", "#recent", "#launch");
	}

	@Test
	void theGradesNameTheBarsAndOpenWhatIsAboveThem() {
		Document page = this.site.page("/editor/grades");
		assertThat(page.select(".bars").text()).contains("at most 6", "at most 9", "at most 14", "at most 5%",
				"than 25");
		assertThat(page.select(".grades__title").eachText()).containsExactly("Hard", "A page");
		assertThat(page.select("details").get(0).hasAttr("open")).isTrue();
		assertThat(page.select("details").get(1).hasAttr("open")).isFalse();
		assertThat(page.select(".grades__number--over").first().text()).contains("above the bar:");
	}

	@Test
	void theHistoryListsTheVersionsNewestFirst() {
		Document page = this.site.page("/editor/history/after/page");
		assertThat(page.select("h1").text()).isEqualTo("A page");
		assertThat(page.select(".ledger__what a").eachText()).containsExactly("Version 3", "Version 2", "Version 1");
		assertThat(page.select(".ledger__more").eachText()).containsExactly("Compare with version 2",
				"Compare with version 1", "first version");
		assertThat(page.select("form").attr("action")).isEqualTo("/editor/compare/after/page");
		assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("1", "3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editor/history", "/editor/history/" })
	void theHomePageHasAHistoryToo(String path) {
		assertThat(this.site.page(path).select(".facts a").attr("href")).isEqualTo("/");
		assertThat(this.site.page("/editor/compare").select(".nothing").text()).startsWith("There is only one version");
	}

	@Test
	void aPageThatWasNeverServedHasNoHistoryYet() {
		assertThat(this.site.page("/editor/history/after/draft").select(".nothing").text())
			.startsWith("No version is noted yet");
		assertThat(this.site.page("/editor/history/after/draft").select(".facts a").attr("href"))
			.isEqualTo("/editor/preview/after/draft");
	}

	@Test
	void aDataFileHasAHistoryTooAndIsNotGone() {
		assertThat(this.site.page("/editor/history/glossary.yaml").select(".facts").text())
			.isEqualTo("/glossary.yaml 1 version");
		assertThat(this.site.page("/editor/history/after/old").select(".facts").text())
			.isEqualTo("/after/old (gone) 1 version");
	}

	@Test
	void aComparisonShowsWordsThatWentAndCame() {
		Document page = this.site.page("/editor/compare/after/page?from=1&to=2");
		assertThat(page.select(".diff del").eachText()).containsExactly("taken out: day;");
		assertThat(page.select(".diff ins").eachText()).containsExactly("put in: <i>week</i>;");
		assertThat(page.select(".diff i, .diff b")).isEmpty();
		assertThat(page.select(".diff__left").text()).isEqualTo("… 40 unchanged lines");
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/editor/compare/after/page?from=2&to=3");
		assertThat(page.select("a[rel=prev]")).isEmpty();
	}

	@Test
	void aComparisonReadsFromTheOlderToTheNewerVersion() {
		assertThat(this.site.page("/editor/compare/after/page?from=2&to=1").select(".diff").html())
			.isEqualTo(this.site.page("/editor/compare/after/page?from=1&to=2").select(".diff").html());
		assertThat(this.site.page("/editor/compare/after/page").select("option[selected]").eachAttr("value"))
			.containsExactly("2", "3");
		assertThat(this.site.page("/editor/compare/after/page?from=2&to=3").select(".nothing").text())
			.startsWith("The two versions read the same");
	}

	@Test
	void anEarlierTextIsShownCompleteAndAsText() {
		Document page = this.site.page("/editor/text/after/page?revision=1");
		assertThat(page.select("pre").first().wholeText()).isEqualTo(DeskHistory.text("day"));
		assertThat(page.select(".facts").text())
			.isEqualTo("/after/page version 1 of 3 Nov 4, 2026, 12:05 America/New_York Save as a file");
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/editor/text/after/page?revision=2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editor/history/after/nothing", "/editor/text/after/nothing",
			"/editor/text/after/page?revision=9", "/editor/text/after/page?revision=two",
			"/editor/compare/after/page?from=0&to=2", "/editor/compare/after/page?from=1&to=x",
			"/editor/compare/after/draft", "/editor/historyof/after/page", "/editor/nothing" })
	void whatIsNotThereIsNotFound(String path) {
		assertThat(this.site.get(path).statusCode()).isEqualTo(404);
	}

	/** A site with something of each kind to do. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- after/page.md --
				---
				title: A page
				description: A page that was reviewed long ago, and that has more than one version now.
				reviewDue: 2020-03-03
				---
				Wash your face. Pat it dry.
				-- after/hard.md --
				---
				title: Hard
				description: An article that is hard to read, with long words in long sentences only.
				---
				Inflammatory hyperpigmentation characteristically complicates inappropriate procedures.
				-- after/draft.md --
				---
				title: Not yet
				description: A page that nobody may see until its editor says that it is ready.
				draft: true
				---
				Text.
				-- after/broken.md --
				---
				titel: <b>Broken</b>
				description: A page whose header has a mistake, so that nobody knows what it says.
				---
				Text.
				""");
	}

}
