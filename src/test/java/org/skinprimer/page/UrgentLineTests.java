package org.skinprimer.page;

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

/** The line near the top of a page that says when to get help fast. */
@OnTestSite
class UrgentLineTests {

	private static final String ROWS = """
			-- urgency.yaml --
			rows:
			  - {id: breath, level: emergency, go: "Call {emergency} now", short: Hard to breathe, sign: You wheeze., basis: Known.}
			  - {id: pus, level: today, go: See a doctor today, short: Hot skin or <pus>, sign: Pus comes out., basis: Known.}
			""";

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/after", "/after/first", "/about" })
	void standsOnThePagesThatTheSettingsName(String path, @Autowired SharedContent content) {
		content.write(files("", ROWS));
		Document page = this.site.page(path);
		assertThat(page.select(".urgent p:not(.urgent__name)").eachText()).containsExactly("Hard to breathe? Call 12-3",
				"Hot skin or <pus>? Get help today");
		assertThat(page.select(".urgent a[href]").eachAttr("href")).containsExactly("tel:123", "/after/signs#today");
	}

	@Test
	void standsNowhereElse(@Autowired SharedContent content) {
		content.write(files("", ROWS));
		assertThat(this.site.page("/other").select(".urgent")).isEmpty();
		assertThat(this.site.page("/search").select(".urgent")).isEmpty();
	}

	@Test
	void isGoneWithoutTheTable(@Autowired SharedContent content) {
		content.write(files("", "").replace("[Signs](block:urgency-today)", "Pus."));
		assertThat(this.site.page("/after/first").select(".urgent")).isEmpty();
		assertThat(this.site.page("/").select(".worried")).isEmpty();
	}

	@Test
	void namesTheClinicToo(@Autowired SharedContent content) {
		content.write(files("phone: \"+1 (555) 010-0199\"\n", ROWS));
		Document page = this.site.page("/after/first");
		assertThat(page.select(".urgent p").eachText())
			.endsWith("Hot skin or <pus>? Get help today or call the clinic: +1 (555) 010-0199");
		assertThat(page.select("a[href=tel:+15550100199]").eachText()).containsExactly("Call +1 (555) 010-0199",
				"+1 (555) 010-0199", "+1 (555) 010-0199");
	}

	@Test
	void whatIsNotReviewedLeadsToWhatThatMeans(@Autowired SharedContent content) {
		content.write(files("review: /about\n", ROWS));
		assertThat(this.site.page("/after/first").select(".facts a[href=/about]").text())
			.isEqualTo("not yet reviewed by a clinician");
		content.write(files("", ROWS));
		assertThat(this.site.page("/after/first").select(".facts a[href]")).isEmpty();
	}

	private static String files(String settings, String rows) {
		return """
				-- settings --
				sections:
				  - folder: after
				    name: After
				emergency:
				  - {number: "12-3", where: Here}
				footer: []
				procedure: Care
				urgencyLine:
				  on: [/, /after, /about]
				  rows: [breath, pus]
				  page: /after/signs
				%s%s-- after/first.md --
				---
				title: The first day
				description: What to do on the first day, in a few words that are long enough.
				---
				Text.
				-- after/signs.md --
				---
				title: Which signs
				description: Which signs to look for, in a few words that are long enough to be one.
				---
				## Now

				## Today

				[Signs](block:urgency-today)

				## More
				-- about.md --
				---
				title: About us
				description: Who we are and what we do, in a few words that are long enough.
				---
				Text.
				-- other.md --
				---
				title: More about us
				description: More of what we do, in a few words that are long enough to be one.
				---
				Text.
				""".formatted(settings, rows);
	}

}
