package org.skinprimer.editor;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnTestDesk;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How editors see what visitors do not see. */
@OnTestDesk
class PreviewTests {

	private static final String HIDDEN = """
			-- %s.md --
			---
			title: Kept back
			description: A page that nobody but an editor can see, whatever the reason of that is.
			keyPoints: [One., Two.]
			%s
			---
			Some text.
			""";

	private RunningSite editors;

	private RunningSite visitors;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.visitors = new RunningSite(port);
		this.editors = this.visitors.asEditor();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/after/draft    | Preview: draft
			/after/early    | Preview: appears January 2, 2999, 09:30 America/New_York
			/after/late     | Preview: left the site March 3, 2020, 00:00 America/New_York
			/later          | Preview: draft
			""")
	void aHiddenPageIsVisibleInItsPreviewOnly(String path, String banner) {
		assertThat(this.visitors.get(path).statusCode()).isNotEqualTo(200);
		Document page = this.editors.page("/editor/preview" + path);
		assertThat(page.select(".preview__title").text()).isEqualTo(banner);
		assertThat(page.select("h1").text()).isEqualTo("Kept back");
		assertThat(page.select(".prose").text()).contains("Some text.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/after", "/after/first", "/sitemap.xml", "/about/self-assessment" })
	void nothingLeadsVisitorsThere(String path) {
		assertThat(this.visitors.get(path).body()).doesNotContain("preview", "Kept back", "/after/draft",
				"/after/early", "/after/late", "/later");
	}

	@Test
	void aPreviewLooksLikeThePageWillLook() {
		Document page = this.editors.page("/editor/preview/after/draft");
		assertThat(page.body().classNames()).contains("section--after");
		assertThat(page.select(".site-nav [aria-current=true]").text()).isEqualTo("After");
		assertThat(page.select(".article .key-points li").eachText()).containsExactly("One.", "Two.");
		assertThat(page.select(".site-footer")).hasSize(1);
		assertThat(page.title()).isEqualTo("Preview: Kept back | Test site");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/after", "/after/first", "/about/self-assessment" })
	void thePreviewOfAPublicPageIsThatPage(String path) {
		Document preview = this.editors.page("/editor/preview" + path);
		assertThat(preview.select(".preview__title").text()).isEqualTo("Preview: published");
		assertThat(preview.select("main").outerHtml()).isEqualTo(this.visitors.page(path).select("main").outerHtml());
	}

	@Test
	void theRatingsStandOnThePageThatTheSettingsName() {
		assertThat(this.visitors.page("/about/self-assessment").select("tbody th").eachText())
			.containsExactly("The first day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/after/nothing", "/after/broken", "/glossary", "/editor" })
	void whatIsNoPageHasNoPreview(String path) {
		assertThat(this.editors.get("/editor/preview" + path).statusCode()).isEqualTo(404);
	}

	/** A site with pages that visitors cannot see. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write(HIDDEN.formatted("after/draft", "draft: true")
				+ HIDDEN.formatted("after/early", "publishOn: 2999-01-02 09:30")
				+ HIDDEN.formatted("after/late", "expiresOn: 2020-03-03") + HIDDEN.formatted("later", "draft: true")
				+ """
						-- after/first.md --
						---
						title: The first day
						description: What to do on the first day, in a few words that are long enough.
						related: [/after/draft]
						---
						Text.
						-- after/broken.md --
						---
						titel: Broken
						---
						Text.
						-- about/index.md --
						---
						title: About
						description: A page about the site that is only there for tests of the program.
						---
						Text.
						-- settings --
						sections: [{folder: after, name: After}]
						assessment: /about/self-assessment
						-- about/self-assessment.md --
						---
						title: How our pages measure up
						description: A page with numbers that is only there for tests of the program.
						---
						Text.
						""");
	}

}
