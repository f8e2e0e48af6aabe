package org.skinprimer.page;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What an article shows, with its Markdown in view. */
@OnTestSite
class ArticlePageTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void showsTheFactsLine() {
		Document page = this.site.page("/after/second");
		assertThat(page.select("h1").text()).isEqualTo("The second day");
		assertThat(page.select(".facts").text())
			.isEqualTo("1 min read changed March 3, 2026 reviewed by A. Tester, nurse, on March 2, 2026");
		assertThat(this.site.page("/after/first").select(".facts").text()).contains("not yet reviewed by a clinician");
	}

	@Test
	void namesItsPublisher() {
		assertThat(this.site.page("/after/first").select("meta[name=author]").attr("content")).isEqualTo("Testers");
	}

	@Test
	void showsTheWayFromTheHomePage() {
		assertThat(this.site.page("/after/second").select(".breadcrumb li").eachText()).containsExactly("Home", "After",
				"The second day");
	}

	@Test
	void showsKeyPointsAndContents() {
		Document page = this.site.page("/after/second");
		assertThat(page.select(".key-points li").eachText()).containsExactly("Rest.", "Drink.");
		assertThat(page.select(".contents--folded .contents__link").eachAttr("href")).containsExactly("#washing",
				"#water", "#sun");
	}

	@Test
	void showsNumberedSourcesAndTheChangeLog() {
		Document page = this.site.page("/after/second");
		assertThat(page.select(".sources li").eachText()).containsExactly("A hospital, 2020. A leaflet.",
				"B. Writer, 2021. A study. Journal 2021;1:2.");
		assertThat(page.select(".sources a").eachAttr("href")).containsExactly("https://hospital.example/leaflet",
				"https://doi.org/10.1000/1", "/sources");
		assertThat(page.select(".prose .citation a").eachAttr("href")).containsExactly("#source-1", "#source-2");
		assertThat(page.select(".changes").text()).contains("March 3, 2026 Sun advice added.")
			.contains("Next review due March 3, 2027");
	}

	@Test
	void leadsToTheNeighborsAndRelatedPages() {
		Document page = this.site.page("/after/second");
		assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/after/first");
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/after/third");
		assertThat(page.select(".related a").eachAttr("href")).doesNotContain("/after/first", "/after/third");
		assertThat(this.site.page("/after/first").select("a[rel=prev]")).isEmpty();
		assertThat(this.site.page("/after/third").select("a[rel=next]")).isEmpty();
	}

	@Test
	void leavesTemplateWordsInAnArticleInert() {
		String html = this.site.get("/after/third").body();
		assertThat(html).contains("${700+77}", "[[${700+77}]]", "[(${700+77})]", "__${700+77}__").doesNotContain("777");
	}

	@Test
	void showsMarkupInAHeaderAsText() {
		Document page = this.site.page("/after/third");
		assertThat(page.select("script:not([type=application/ld+json]), b, img")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script> ${700+77}");
		assertThat(page.select(".key-points li").eachText()).contains("<b>bold</b> & \"quoted\"");
		assertThat(page.select("meta[name=description]").attr("content")).contains("\"><img src=x onerror=alert(1)>");
		assertThat(this.site.page("/after").select("script:not([type=application/ld+json]), b, img")).isEmpty();
	}

	@Test
	void hidesADraftAndAPageWhoseHeaderCannotBeRead() {
		assertThat(this.site.get("/after/draft").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/after/broken").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/sitemap.xml").body()).doesNotContain("draft", "broken");
	}

	/** A small site. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				procedure: Care
				sections:
				  - folder: after
				    name: After
				emergency: []
				footer: []
				-- after/first.md --
				---
				title: The first day
				description: What to do on the first day, in a few words that are long enough.
				order: 1
				---
				Text.
				-- after/second.md --
				---
				title: The second day
				description: What to do on the second day, in a few words that are long enough.
				order: 2
				keyPoints: [Rest., Drink.]
				published: 2026-03-01
				reviewed: {by: A. Tester, role: nurse, on: 2026-03-02}
				reviewDue: 2027-03-03
				related: [/after/third]
				changes:
				  - on: 2026-03-03
				    what: Sun advice added.
				---
				Some [say](source:leaflet) and [show](source:study).

				## Washing

				### Water

				## Sun
				-- after/third.md --
				---
				title: "<script>alert(1)</script> ${700+77}"
				description: '"><img src=x onerror=alert(1)> what to do on the third day, with hostile words.'
				order: 3
				keyPoints:
				  - "<b>bold</b> & \\"quoted\\""
				  - Plain.
				---
				Here is ${700+77} and [[${700+77}]] and [(${700+77})] and `__${700+77}__`.
				-- after/draft.md --
				---
				title: Not yet
				description: A page that nobody may see until its editor says that it is ready.
				draft: true
				---
				Text.
				-- after/broken.md --
				---
				title: "Broken
				description: A page whose header opens a quote that is never closed on its line.
				---
				Text.
				-- sources.yaml --
				- id: leaflet
				  title: A leaflet
				  by: A hospital
				  year: 2020
				  url: https://hospital.example/leaflet
				- id: study
				  title: A study
				  by: B. Writer
				  in: Journal 2021;1:2
				  year: 2021
				  doi: 10.1000/1
				""");
	}

}
