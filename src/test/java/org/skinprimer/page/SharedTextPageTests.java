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

/** A page with what it shows of other files. */
@OnTestSite
class SharedTextPageTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void aPageShowsRowsBlocksAndFactsAsIfTheyWereItsOwn() {
		Document page = this.site.page("/after/help");
		assertThat(page.select(".notice--emergency p > strong a[href='tel:911']").text()).isEqualTo("911");
		assertThat(page.select(".notice--emergency li").text()).startsWith("Hard to breathe");
		assertThat(page.select("#icon-emergency")).hasSize(1);
		assertThat(page.select(".prose").text()).contains("Wash the place", "Swim after 5 days.");
		assertThat(page.select(".prose a[href^='fact:'], .prose a[href^='block:']")).isEmpty();
		assertThat(page.select(".key-points li").eachText()).contains("Swim after 5 days.");
	}

	@Test
	void theListOfSourcesHasThoseOfTheBlocksWithKindAndYear() {
		Document page = this.site.page("/after/help");
		assertThat(page.select(".sources li").eachText()).containsExactly("Study, 2020. Blood.",
				"NHS, official, 2023. Allergy. How we read it: On a copy.");
		assertThat(page.select(".prose .citation a").eachAttr("href")).containsExactly("#source-1", "#source-2");
	}

	@Test
	void theHeadHasATitleOfItsOwn() {
		Document page = this.site.page("/after/help");
		assertThat(page.title()).isEqualTo("Help after microneedling | Test site");
		assertThat(page.select("h1").text()).isEqualTo("Help");
	}

	@Test
	void noBlockIsAPage() {
		assertThat(this.site.get("/blocks/blood").statusCode()).isEqualTo(404);
	}

	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				sections:
				  - folder: after
				    name: After
				emergency:
				  - number: "911"
				    where: United States
				-- sources.yaml --
				- id: nhs
				  title: Allergy
				  by: NHS
				  kind: official
				  year: 2023
				  read: On a copy.
				- id: cdc
				  title: Blood
				  kind: study
				  year: 2020
				  url: https://cdc.example
				-- facts.yaml --
				- id: swim-wait
				  value: 5
				  unit: days
				  words: 5 days
				  about: Pool and sea
				  basis: Our careful line.
				  since: 2026-11-30
				-- urgency.yaml --
				rows:
				  - id: allergy
				    level: emergency
				    go: Call {emergency} now
				    short: Hard to breathe
				    sign: It is hard to breathe.
				    source: [nhs]
				-- blocks/blood.md --
				Wash the [place](source:cdc).
				-- after/help.md --
				---
				title: Help
				headTitle: Help after microneedling
				description: A page that shows what other files say, in words that are long enough.
				keyPoints: ["Swim after [5 days](fact:swim-wait).", Rest.]
				---
				This page is for tests.

				[Signs](block:urgency-emergency)

				[Blood](block:blood)

				[All signs](block:urgency-table)

				Swim after [5 days](fact:swim-wait).
				""");
	}

}
