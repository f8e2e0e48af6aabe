package org.skinprimer.seo;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers of feeds and language models get, with the files in view. */
@OnTestSite
class FeedTests {

	private RunningSite site;

	private Document feed;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		this.feed = Jsoup.parse(this.site.get("/feed.xml").body(), Parser.xmlParser());
	}

	@Test
	void theFeedSaysWhoseItIs() {
		assertThat(this.feed.select("feed[xmlns=http://www.w3.org/2005/Atom]").attr("xml:lang")).isEqualTo("en");
		assertThat(this.feed.select("feed > id").text()).isEqualTo("https://skin.example/");
		assertThat(this.feed.select("feed > title").text()).isEqualTo("Test site");
		assertThat(this.feed.select("feed > subtitle").text()).isEqualTo("Words for tests.");
		assertThat(this.feed.select("feed > author > name").text()).isEqualTo("Testers");
		assertThat(this.feed.select("feed > link[rel=self]").attr("href")).isEqualTo("https://skin.example/feed.xml");
		assertThat(this.feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo("https://skin.example/");
	}

	@Test
	void theNewestArticleComesFirstAndTellsWhatChanged() {
		assertThat(this.feed.select("entry > id").eachText()).containsExactly("https://skin.example/after/second",
				"https://skin.example/after/first");
		var entry = this.feed.select("entry").first();
		assertThat(entry.select("title").text()).isEqualTo("Swim & <run> [again]?");
		assertThat(entry.select("link").attr("href")).isEqualTo("https://skin.example/after/second");
		assertThat(entry.select("updated").text()).isEqualTo("2026-03-05T05:00:00Z");
		assertThat(entry.select("published").text()).isEqualTo("2026-03-01T05:00:00Z");
		assertThat(entry.select("summary").text())
			.isEqualTo("When to swim & run again after the visit, in plain words. What changed: Newer.");
		assertThat(this.feed.select("feed > updated").text()).isEqualTo("2026-03-05T05:00:00Z");
	}

	@Test
	void hiddenPagesAreToldToNobody() {
		for (String path : new String[] { "/feed.xml", "/sitemap.xml", "/llms.txt" }) {
			assertThat(this.site.get(path).body()).as(path).doesNotContain("draft").contains("/after/first");
		}
	}

	@Test
	void languageModelsGetAPlainListOfTheGuides() {
		assertThat(this.site.get("/llms.txt").body()).isEqualTo(
				"""
						# Test site

						> Words for tests.

						General information.

						## After

						- [The first day](https://skin.example/after/first): What to do on the first day after the visit, in plain words.
						- [Swim & <run> \\[again\\]?](https://skin.example/after/second): When to swim & run again after the visit, in plain words.
						""");
	}

	/** A small site. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- after/first.md --
				---
				title: The first day
				description: What to do on the first day after the visit, in plain words.
				order: 1
				published: 2026-03-01
				---
				Text.
				-- after/second.md --
				---
				title: Swim & <run> [again]?
				description: When to swim & run again after the visit, in plain words.
				order: 2
				published: 2026-03-01
				changes:
				  - {on: 2026-03-05, what: Newer.}
				  - {on: 2026-03-05, what: Of the same day.}
				  - {on: 2026-03-02, what: Older.}
				---
				Text.
				-- after/draft.md --
				---
				title: A draft
				description: What nobody is meant to read yet, as it is not finished yet.
				draft: true
				---
				Text.
				""");
	}

}
