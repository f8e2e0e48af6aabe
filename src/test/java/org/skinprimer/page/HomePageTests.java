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

/** The ways in on the home page. */
@OnTestSite
class HomePageTests {

	private Document page;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.page = new RunningSite(port).page("/");
	}

	@Test
	void aDoorLeadsToTheFirstOfItsPages() {
		assertThat(this.page.select(".door__link").eachText()).containsExactly("I have a date What to pack.",
				"I was treated What is usual.", "I am lost Nobody knows.");
		assertThat(this.page.select(".door__link[href]").eachAttr("href")).containsExactly("/after/first",
				"/after/first");
	}

	@Test
	void aChoiceLeadsToTheFirstAddressThatIsThere() {
		assertThat(this.page.select(".chip").eachText()).containsExactly("today", "<b>longer</b>");
		assertThat(this.page.select(".chip").eachAttr("href")).containsExactly("/after/first", "/a-to-z");
	}

	@Test
	void allPagesOfADoorAreListedBelow() {
		assertThat(this.page.select(".stage:first-child a").eachAttr("href")).containsExactly("/after/first",
				"/after/second");
	}

	/** A home page with doors. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- index.md --
				---
				title: Home
				description: The home page of a site that is only there for tests of the program.
				entrances:
				  - title: I have a date
				    text: What to pack.
				    links: [/after/first, /after/second]
				  - title: I was treated
				    text: What is usual.
				    links: [/after/first]
				    choices:
				      - title: today
				        links: [/after/day/0, /after/first]
				      - title: "<b>longer</b>"
				        links: [/a-to-z]
				      - title: never
				        links: [/after/none]
				  - title: I am lost
				    text: Nobody knows.
				---
				Welcome.
				-- after/first.md --
				---
				title: The first day
				description: What to do on the first day, in a few words that are long enough.
				---
				Text.
				-- after/second.md --
				---
				title: The second day
				description: What to do on the second day, in a few words that are long enough.
				---
				Text.
				""");
	}

}
