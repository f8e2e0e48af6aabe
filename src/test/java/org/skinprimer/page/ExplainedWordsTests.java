package org.skinprimer.page;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

/** Words that are explained where they stand, the list from A to Z, and the way on. */
@OnTestSite
class ExplainedWordsTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void theMeaningsStandOnceBelowTheTextInTheOrderOfFirstUse() {
		Document page = this.site.page("/after/first");
		assertThat(page.select(".words .word").eachText()).containsExactly("Petechiae Tiny <b>red</b> dots.",
				"Keloid A raised scar.");
		assertThat(page.select(".words a").eachAttr("href")).containsExactly("/glossary#petechiae", "/glossary#keloid");
		assertThat(page.select(".words dl > div[popover] > dt + dd")).hasSize(2);
		assertThat(page.select(".words h2").text()).isEqualTo("Words used on this page");
		assertThat(page.select(".prose [popover], .words b")).isEmpty();
	}

	@Test
	void eachUseThatItsAuthorMarkedOpensTheSameMeaning() {
		List<Element> buttons = this.site.page("/after/first").select(".prose button");
		assertThat(buttons).extracting((button) -> button.attr("popovertarget"))
			.containsExactly("word.petechiae", "word.keloid", "word.petechiae");
		assertThat(buttons).extracting((button) -> button.attr("aria-label"))
			.containsExactly("What “Petechiae” means", "What “scars” means", "What “these dots” means");
		assertThat(buttons).allSatisfy((button) -> {
			assertThat(button.attr("type")).isEqualTo("button");
			assertThat(button.attr("aria-describedby")).isEqualTo(button.attr("popovertarget"));
		});
	}

	@Test
	void theWordStaysAWordOfTheSentence() {
		assertThat(this.site.page("/after/first").select(".prose p").first().text())
			.isEqualTo("Petechiae are not scars, and these dots fade.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/after", "/about" })
	void otherPagesExplainTheirWordsToo(String path) {
		Document page = this.site.page(path);
		assertThat(page.select("main button").eachAttr("popovertarget")).containsExactly("word.keloid");
		assertThat(page.select("[popover]").eachAttr("id")).containsExactly("word.keloid");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/after/second", "/glossary", "/a-to-z" })
	void aPageThatExplainsNothingHasNoList(String path) {
		assertThat(this.site.page(path).select(".words, .term, [popover], main button")).isEmpty();
	}

	@Test
	void theListFromAToZLeadsToPagesAndWords() {
		Document page = this.site.page("/a-to-z");
		assertThat(page.select(".index__entry").eachText()).containsExactly("The first day",
				"Flying see The second day", "Keloid word see The first day", "Petechiae word", "The second day");
		assertThat(page.select(".index__entry > a").eachAttr("href")).containsExactly("/after/first",
				"/glossary#keloid", "/glossary#petechiae", "/after/second");
		assertThat(page.select(".letters a").eachText()).containsExactly("F", "K", "P", "S");
		assertThat(page.select(".letters li")).hasSize(26);
		assertThat(page.select(".letters a").eachAttr("href"))
			.allSatisfy((href) -> assertThat(page.getElementById(href.substring(1))).isNotNull());
		assertThat(page.select("nav ul.letters").parents().attr("aria-label")).isEqualTo("Letters");
	}

	@Test
	void theListFromAToZIsFoundFromTheFootTheHomePageTheGlossaryAndTheSitemap() {
		assertThat(this.site.page("/after/first").select(".site-footer__list a[href=/a-to-z]").text())
			.isEqualTo("A to Z");
		assertThat(this.site.page("/").select("main a[href=/a-to-z]")).hasSize(1);
		assertThat(this.site.page("/glossary").select("main a[href=/a-to-z]")).hasSize(1);
		assertThat(this.site.get("/sitemap.xml").body()).contains("<loc>https://skin.example/a-to-z</loc>");
	}

	@Test
	void aGuideSaysWhereItStandsAndWhatComesNext() {
		Document page = this.site.page("/after/first");
		assertThat(page.select(".steps__standing a").text()).isEqualTo("Guide 1 of 2 in After");
		assertThat(page.select(".steps__standing a").attr("href")).isEqualTo("/after");
		assertThat(page.select(".steps .step").eachText()).containsExactly("Next: The second day");
		assertThat(this.site.page("/after").select(".steps")).isEmpty();
	}

	/** A small site. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				sections:
				  - folder: after
				    name: After
				footer: [/a-to-z, /glossary]
				-- index.md --
				---
				title: Home
				description: The home page of a site that is only there for tests of the program.
				---
				A keloid.
				-- about/index.md --
				---
				title: About
				description: A page outside the sections that is only there for tests of the program.
				---
				A keloid.
				-- after/index.md --
				---
				title: "After: the days that follow"
				description: The section of a site that is only there for tests of the program.
				---
				A keloid and no other keloid.
				-- after/first.md --
				---
				title: The first day
				description: What to do on the first day, in a few words that are long enough.
				order: 1
				synonyms: [keloid]
				---
				Petechiae are not [scars](term:keloid), and [these dots](term:petechiae) fade.

				Petechiae and keloids again.
				-- after/second.md --
				---
				title: The second day
				description: What to do on the second day, in a few words that are long enough.
				order: 2
				synonyms: [flying]
				---
				Nothing is hard here.
				-- glossary.yaml --
				- {id: petechiae, term: Petechiae, meaning: Tiny <b>red</b> dots.}
				- {id: keloid, term: Keloid, meaning: A raised scar., also: [keloids]}
				""");
	}

}
