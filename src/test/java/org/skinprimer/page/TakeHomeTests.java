package org.skinprimer.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
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

/**
 * How a visitor chooses guides and gets them as one page, with their Markdown in view.
 */
@OnTestSite
class TakeHomeTests {

	private static final String HEADER = "description: A guide that is only there for tests, in words that are long enough.\n";

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void theGuidesStandBySectionAndTheUsualOnesAreTicked() {
		Document page = this.site.page("/take-home");
		assertThat(page.select("form legend").eachText()).containsExactly("Before", "After");
		assertThat(page.select("form label .tick__title").eachText()).startsWith("The visit", "The first day",
				"The second day");
		assertThat(ticked(page)).containsExactly("before=visit", "after=first");
		assertThat(page.select("form").text()).contains("A good set to start with is ticked.");
	}

	@Test
	void anAddressMayAskForOtherTicks() {
		Document page = this.site.page("/take-home?after=second&after=third&utm_source=mail");
		assertThat(ticked(page)).containsExactly("after=second", "after=third");
		assertThat(page.select("form").text()).doesNotContain("A good set");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://skin.example/take-home");
	}

	@Test
	void theChoiceIsFoundBySearchEnginesAndAPackIsNot() {
		assertThat(this.site.page("/take-home").select("meta[name=robots], meta[content=noindex]")).isEmpty();
		assertThat(this.site.get("/sitemap.xml").body()).contains("<loc>https://skin.example/take-home</loc>")
			.doesNotContain("pack");
		Document pack = pack("after=first");
		assertThat(pack.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(pack.select("link[rel=canonical]")).isEmpty();
	}

	@Test
	void aPackHoldsTheChosenGuidesCompleteInReadingOrder() {
		Document pack = pack("after=second&after=first&before=visit");
		assertThat(pack.select("h1")).hasSize(1);
		assertThat(pack.select("article h2").eachText()).containsExactly("The visit", "The first day",
				"The second day");
		assertThat(pack.select("#part-3 ~ .key-points li").eachText()).containsExactly("Rest.", "Drink.");
		assertThat(pack.select("#part-3 ~ .prose h3").eachText()).containsExactly("Washing");
		assertThat(pack.select("#part-3 ~ .prose .notice")).hasSize(1);
		assertThat(pack.select("#part-3 ~ .sources li").eachText()).containsExactly("A hospital, 2020. A leaflet.");
		assertThat(pack.select("#part-3 ~ .imprint").text()).contains("https://skin.example/after/second",
				"Not yet reviewed by a clinician.", "Next review due March 3, 2027.");
		assertThat(pack.select("#part-2 ~ .imprint").text())
			.contains("Reviewed by A. Tester, nurse, on March 2, 2026.");
	}

	@Test
	void thePackHasItsOwnContents() {
		Document pack = pack("before=visit&after=second");
		assertThat(pack.select(".pack__contents a").eachText()).containsExactly("The visit", "The second day",
				"Words explained", "My notes");
		assertThat(pack.select(".pack__contents a").eachAttr("href"))
			.allMatch((href) -> pack.getElementById(href.substring(1)) != null);
	}

	@Test
	void theWordsOfAllGuidesAreExplainedOnceAtTheEnd() {
		Document pack = pack("after=first&after=second");
		assertThat(pack.select(".glossary__list dfn").eachText()).containsExactly("Petechiae");
		assertThat(pack.select("[popovertarget]").eachAttr("popovertarget"))
			.allMatch((id) -> pack.getElementById(id) != null)
			.isNotEmpty();
		assertThat(pack("before=visit").select("dl, #words-heading, [href='#words-heading']")).isEmpty();
	}

	@Test
	void whatIsWrittenIntoAPackIsNotSent() {
		Document pack = pack("after=first");
		assertThat(pack.select("main :is(input, textarea)")).isNotEmpty()
			.allMatch((field) -> !field.hasAttr("name") && field.closest("form") == null)
			.allMatch((field) -> field.closest("label") != null && field.closest("label").hasText());
	}

	@Test
	void thePackLeadsBackToTheSameTicks() {
		String change = pack("after=third&before=visit&after=third").select(".pack__how a").attr("href");
		assertThat(change).isEqualTo("/take-home?before=visit&after=third");
		assertThat(ticked(this.site.page(change))).containsExactly("before=visit", "after=third");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?", "?utm_source=mail", "?page=/after/first", "?after", "?nothing=first" })
	void withoutAChoiceTheVisitorIsAskedForOne(String query) {
		Document page = this.site.page("/take-home/pack" + query);
		assertThat(page.select(".message").text()).contains("Tick at least one");
		assertThat(ticked(page)).isEmpty();
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft", "planned", "nothing", "../before/visit", "..%2f..%2fpom.xml", "%00",
			"%F0%9F%92%89", "<script>", "first/../first", "index" })
	void whatVisitorsCannotSeeIsLeftOutWithACalmLine(String name) {
		String query = "after=" + name.replace("<", "%3C").replace(">", "%3E");
		Document pack = pack("after=first&" + query);
		assertThat(pack.select("article")).hasSize(1);
		assertThat(pack.text()).doesNotContain("Secret");
		assertThat(pack.select(".message").text())
			.isEqualTo("A guide you asked for is not here, so it is not in this pack.");
		assertThat(this.site.page("/take-home/pack?" + query).select(".message").text())
			.startsWith("The guides you asked for are not here.");
	}

	@Test
	void aGuideThatWasAskedForTwiceIsThereOnce() {
		Document pack = pack("after=first&after=first&after=FIRST&after=first.md");
		assertThat(pack.select("article")).hasSize(1);
		assertThat(pack.select(".message")).isEmpty();
	}

	@Test
	void aPackTellsItsPagesAndCanLeaveOutTheSources() {
		Document pack = pack("after=third");
		assertThat(pack.select("main header").text()).contains("about 3 pages on paper");
		Document without = this.site.page(pack.select(".pack__how a").get(1).attr("href"));
		assertThat(without.select(".sources")).isEmpty();
		assertThat(without.select(".pack__how a").get(1).attr("href")).isEqualTo("/take-home/pack?after=third");
	}

	@Test
	void aPackPrintsInLargeTypeWhateverElseItLeavesOut() {
		Document large = this.site.page(pack("after=third&sources=no").select(".pack__how a").get(2).attr("href"));
		assertThat(large.select(".pack--large")).hasSize(1);
		assertThat(large.select(".sources")).isEmpty();
		assertThat(large.select(".pack__how a").get(2).attr("href"))
			.isEqualTo("/take-home/pack?after=third&sources=no");
	}

	@Test
	void aGuideInAFolderOfItsOwnIsFoundToo() {
		String change = pack("after=nights/first&after=third").select(".pack__how a").attr("href");
		assertThat(ticked(this.site.page(change))).containsExactly("after=third", "after=nights/first");
	}

	@Test
	void aPackThatWasKeptFollowsAGuideThatMoved() {
		Document pack = pack("before=old-visit&gone=older-visit&after=first");
		assertThat(pack.select("article h2").eachText()).containsExactly("The visit", "The first day");
		assertThat(pack.select(".message")).isEmpty();
	}

	@Test
	void aPackHasAnEndAndSaysWhatWasLeftOut() {
		String many = IntStream.rangeClosed(1, 200)
			.mapToObj((number) -> "after=more-" + number)
			.collect(Collectors.joining("&"));
		Document pack = pack(many);
		assertThat(pack.select("article")).hasSize(PackSelection.MOST);
		assertThat(pack.select(".message").eachText()).containsExactly(
				"187 guides you asked for are not here, so they are not in this pack.",
				"A pack holds up to 12 guides. One more was left out. You can make a second pack for the rest.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=", "after=%ff" })
	void whatCannotBeReadIsRefused(String query) {
		assertThat(this.site.send("GET", "/take-home/pack?" + query).statusCode()).isEqualTo(400);
	}

	@Test
	void aVeryLongNameIsAnsweredLikeAnyOther() {
		assertThat(this.site.get("/take-home/pack?after=" + "x".repeat(5_000)).statusCode()).isEqualTo(200);
		assertThat(this.site.get("/take-home/pack?after=" + "x".repeat(10_000)).statusCode()).isLessThan(500);
	}

	@Test
	void eachPageThatIsReadLeadsToTheChoice() {
		for (String path : new String[] { "/", "/after", "/after/first" }) {
			assertThat(this.site.page(path).select("main a[href=/take-home]")).as(path).hasSize(1);
		}
	}

	@Test
	void anArticleTellsItsReviewAndItsAddressOnPaper() {
		Document page = this.site.page("/after/second");
		assertThat(page.select("main .imprint").text())
			.isEqualTo("This version: https://skin.example/v/1/after/second. Last changed March 1, 2026. "
					+ "Not yet reviewed by a clinician. Next review due March 3, 2027.");
		assertThat(page.select(".site-footer .imprint").text()).isEqualTo("Testers https://skin.example/after/second");
	}

	private Document pack(String query) {
		return this.site.page("/take-home/pack?" + query);
	}

	private static List<String> ticked(Document page) {
		return page.select("form input[checked]")
			.stream()
			.map((box) -> box.attr("name") + "=" + box.attr("value"))
			.toList();
	}

	/** A small site with thirteen further guides. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				sections: [{folder: before, name: Before}, {folder: after, name: After}, {folder: empty, name: Empty}]
				procedure: Care
				takeHome: [/after/first, /before/visit, /after/draft]
				-- before/visit.md --
				---
				title: The visit
				%1$saliases: [/before/old-visit, /gone/older-visit]
				---
				Text.
				-- after/first.md --
				---
				title: The first day
				%1$sorder: 1
				reviewed: {by: A. Tester, role: nurse, on: 2026-03-02}
				---
				See [washing](#washing). Some petechiae.

				## Washing
				-- after/second.md --
				---
				title: The second day
				%1$sorder: 2
				keyPoints: [Rest., Drink.]
				published: 2026-03-01
				reviewDue: 2027-03-03
				---
				Some [say](source:leaflet) petechiae.

				## Washing

				> [!DO] Wash
				> - Wash.
				-- after/third.md --
				---
				title: The third day
				%1$sorder: 3
				---
				Text.
				-- after/nights/first.md --
				---
				title: The first night
				%1$sorder: 4
				---
				Text.
				-- after/draft.md --
				---
				title: Secret draft
				%1$sdraft: true
				---
				Secret.
				-- after/planned.md --
				---
				title: Secret plan
				%1$spublishOn: 2099-01-01
				---
				Secret.
				-- sources.yaml --
				- id: leaflet
				  title: A leaflet
				  by: A hospital
				  year: 2020
				-- glossary.yaml --
				- id: petechiae
				  term: Petechiae
				  meaning: Tiny red dots.
				- id: unused
				  term: Unusedword
				  meaning: Not in any guide.
				""".formatted(HEADER) + more());
	}

	private static String more() {
		return IntStream.rangeClosed(1, PackSelection.MOST + 1)
			.mapToObj((number) -> "-- after/more-" + number + ".md --\n---\ntitle: More " + number + "\n" + HEADER
					+ "order: 9\n---\nText.\n")
			.collect(Collectors.joining());

	}

}
