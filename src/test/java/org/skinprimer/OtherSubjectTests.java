package org.skinprimer;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinprimer.live.ContentInspector;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A site about something that has nothing to do with health, without any tool. */
@OnTestDesk
class OtherSubjectTests {

	private static final String FILES = """
			-- site.yaml --
			name: The Sourdough Shelf
			tagline: How to keep a starter alive.
			baseUrl: https://bread.example
			timeZone: Europe/London
			language: en-GB
			publisher: The bread club
			standingLine: Written by people who like bread.
			sections:
			  - folder: feeding
			    name: Feeding
			  - folder: plan
			    name: Baking day
			footer: [/about, /a-to-z, /glossary, /sources, /take-home]
			takeHome: [/feeding/flour]
			help: [/about]
			-- index.md --
			---
			title: Keep your starter alive
			description: What to feed it, how often, and what to do on the day that you bake.
			entrances:
			  - title: I have a new starter
			    text: What it eats.
			    links: [/feeding/flour]
			---
			Begin with [flour](feeding/flour.md).
			-- about.md --
			---
			title: Who we are
			description: The people of the bread club, and how to write to them with a question.
			---
			We bake on Fridays.
			-- feeding/index.md --
			---
			title: Feeding a starter
			description: What a starter eats, how often, and how you can tell that it is hungry.
			---
			Once a day will do.
			-- feeding/flour.md --
			---
			title: Which flour does it like?
			description: Wheat or rye, white or whole grain, and how much of it for each meal.
			keyPoints:
			  - Rye wakes it up.
			  - Feed it every [24 hours](fact:meals).
			related: [/plan/first-loaf]
			---
			A starter is happy with [plain flour](source:book), and a levain with rye.

			## How much {#much}

			> [!DO] Each evening
			> - Take half of it away.
			> - Add as much flour as water.

			| Flour | Water |
			|-------|-------|
			| 50 g  | 50 g  |

			The [ripe](term:ripe) starter has doubled.
			-- plan/index.md --
			---
			title: The day you bake
			description: From the first stir in the morning to the loaf on the table in the evening.
			---
			Take your time.
			-- plan/first-loaf.md --
			---
			title: How do I bake my first loaf?
			description: One loaf, step by step, with times for a cool kitchen and for a warm one.
			---
			Mix, fold, wait and bake. Feed the rest every [24 hours](fact:meals).
			-- facts.yaml --
			- id: meals
			  value: 24
			  unit: hours
			  words: 24 hours
			  about: How often to feed
			  basis: It works for us.
			  since: 2026-11-30
			-- glossary.yaml --
			- id: ripe
			  term: Ripe
			  meaning: Full of bubbles and twice as high as after its meal.
			-- sources.yaml --
			- id: book
			  title: A book of bread
			-- synonyms.yaml --
			- id: starter
			  words: [starter, levain]
			""";

	private static final Pattern HEALTH = Pattern
		.compile("(?i)Medical|HealthAspect|clinician|In an emergency|help today");

	@Autowired
	private ContentInspector inspector;

	private RunningSite site;

	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write(FILES);
	}

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void theCheckFindsNothing() {
		assertThat(this.inspector.current().problems()).isEmpty();
	}

	@Test
	void noPageSaysAWordOfAnotherSubjectOrOfHealth() {
		Map<String, HttpResponse<String>> answers = this.site.crawl("/", "/sitemap.xml", "/feed.xml", "/llms.txt",
				"/robots.txt", "/opensearch.xml", "/nothing-here", "/search", "/search?q=nothingofthekind",
				"/take-home/pack?feeding=flour", "/take-home/sheet/feeding/flour");
		assertThat(answers).hasSizeGreaterThan(20).containsKeys("/feeding/flour", "/plan", "/plan/first-loaf");
		answers.forEach((address, answer) -> {
			assertThat(answer.statusCode()).as(address).isEqualTo(address.equals("/nothing-here") ? 404 : 200);
			String text = answer.body().replaceAll("/assets/[\\w.-]+", "");
			assertThat(TreatmentWordsTests.SUBJECT.matcher(text).results().map((found) -> found.group())).as(address)
				.isEmpty();
			assertThat(text).as(address)
				.doesNotContainIgnoringCase("skin primer")
				.doesNotContainPattern("(?i)\\bskin\\b");
			if (!address.startsWith("/take-home")) {
				assertThat(text).as(address).doesNotContainPattern(HEALTH);
			}
		});
	}

	@Test
	void theDeskSaysNoWordOfAnotherSubject() {
		RunningSite desk = this.site.asEditor();
		for (String address : List.of("/editor", "/editor/grades", "/editor/history/feeding/flour", "/editor/guide")) {
			HttpResponse<String> page = desk.get(address);
			assertThat(page.statusCode()).as(address).isEqualTo(200);
			assertThat(page.body()).as(address)
				.doesNotContainIgnoringCase("skin primer")
				.doesNotContainPattern(TreatmentWordsTests.SUBJECT);
		}
	}

	@Test
	void theSearchKnowsItsWords() {
		await()
			.untilAsserted(() -> assertThat(this.site.page("/search?q=levain").select(".hit__title a").eachAttr("href"))
				.contains("/feeding/flour"));
	}

	@Test
	void noToolHasAPageOrALink() {
		for (String address : List.of("/plan/cost", "/plan.ics", "/decide", "/checklists", "/when-to-call",
				"/aftercare/when-to-call", "/feeding/tell-your-clinic", "/feeding/normal", "/feeding/day/1")) {
			assertThat(this.site.get(address).statusCode()).as(address).isEqualTo(404);
		}
		assertThat(this.site.page("/").select(".bar a").eachAttr("href")).containsExactly("/search");
	}

}
