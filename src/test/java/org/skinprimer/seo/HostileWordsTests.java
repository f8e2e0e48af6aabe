package org.skinprimer.seo;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an editor writes, the data of a page stays data. */
@OnTestSite
class HostileWordsTests {

	private static final String TITLE = "</script><b>\"&<!--<script>";

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void noTextCanEndTheScript() {
		Document page = this.site.page("/after/hostile");
		assertThat(page.select("script")).hasSize(1);
		assertThat(page.select("b")).isEmpty();
		assertThat(page.select("script").first().data()).doesNotContain("<", ">", "&", "\u2028");
		JsonNode data = LinkedDataTests.data(page);
		assertThat(data.path("headline").asString()).isEqualTo(TITLE);
		assertThat(data.path("description").asString()).contains("\u2028");
		assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(TITLE);
	}

	@Test
	void aReviewIsTold() {
		JsonNode data = LinkedDataTests.data(this.site.page("/after/reviewed"));
		assertThat(data.path("lastReviewed").asString()).isEqualTo("2026-03-02");
		assertThat(data.path("reviewedBy").path("name").asString()).isEqualTo("A. Tester");
		assertThat(data.path("reviewedBy").path("jobTitle").asString()).isEqualTo("nurse");
		assertThat(data.path("dateModified").asString()).isEqualTo("2026-03-03");
		assertThat(data.path("aspect").asString()).isEqualTo("https://schema.org/SelfCareHealthAspect");
		assertThat(Vocabulary.read().problems(data)).isEmpty();
	}

	@Test
	void whatNobodySaidIsNotTold() {
		JsonNode data = LinkedDataTests.data(this.site.page("/after/hostile"));
		assertThat(data.has("reviewedBy")).isFalse();
		assertThat(data.has("about")).isFalse();
		assertThat(data.has("citation")).isFalse();
		assertThat(data.has("aspect")).as("a word that schema.org does not have").isFalse();
	}

	/** A small site that names no treatment. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- after/hostile.md --
				---
				title: '</script><b>"&<!--<script>'
				description: "A page with a line separator \\u2028 and \\u2029 that some readers of scripts stop at."
				aspect: Results
				---
				Text.
				-- after/reviewed.md --
				---
				title: The second day
				description: What to do on the second day, in a few words that are long enough.
				published: 2026-03-03
				aspect: SelfCare
				reviewed: {by: A. Tester, role: nurse, on: 2026-03-02}
				---
				Text.
				""");
	}

}
