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

/** What the page of all sources and the glossary show, with their lists in view. */
@OnTestSite
class SourcesPageTests {

	private RunningSite site;

	private Document page;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		this.page = this.site.page("/sources");
	}

	@Test
	void kindsStandFromOfficialToUnknownAndEmptyOnesAreLeftOut() {
		assertThat(this.page.select(".evidence h2").eachText()).containsExactly("Official", "Reviews of studies",
				"Studies", "Clinics", "Other");
		assertThat(this.page.select(".contents__link").eachAttr("href")).containsExactly("#kind-official",
				"#kind-review", "#kind-study", "#kind-clinic", "#kind-other");
	}

	@Test
	void eachKindSaysInOneSentenceWhatItIsWorth() {
		assertThat(this.page.select(".evidence > details > p").eachText()).hasSize(5)
			.doesNotHaveDuplicates()
			.allMatch((sentence) -> sentence.matches("[A-Z][^.]+\\."));
	}

	@Test
	void whatIsCitedStandsInAlphabeticalOrderByWhoWroteIt() {
		assertThat(this.page.select(".evidence:has(#kind-study) .evidence__entry").eachAttr("id"))
			.containsExactly("source-untold", "source-lower", "source-same-a", "source-same-b");
		assertThat(this.page.select(".evidence:has(#kind-other) .evidence__entry").eachAttr("id"))
			.containsExactly("source-kindless", "source-rumor");
	}

	@Test
	void anEntrySaysWhoWroteWhatWhereAndWhen() {
		assertThat(this.page.select("#source-leaflet").text())
			.startsWith("A hospital, official, 2020. A leaflet. Journal of Tests 7:1.");
		assertThat(this.page.select("#source-leaflet cite a").attr("href"))
			.isEqualTo("https://hospital.example/leaflet");
		assertThat(this.page.select("#source-untold cite").text()).isEqualTo("A study nobody signed");
		assertThat(this.page.select("#source-untold cite a")).isEmpty();
	}

	@Test
	void anEntryLeadsToEachPageThatCitesItOnce() {
		assertThat(this.page.select("#source-leaflet .evidence__pages").text())
			.isEqualTo("Cited in 3 pages After: the days that follow · The first day · The second day");
		assertThat(this.page.select("#source-leaflet .evidence__pages a").eachAttr("href")).containsExactly("/after",
				"/after/first", "/after/second");
	}

	@Test
	void whatNoVisiblePageCitesIsNotListed() {
		assertThat(this.page.select(".evidence__entry")).hasSize(9);
		assertThat(this.page.select("#source-unread, #source-early")).isEmpty();
	}

	@Test
	void markupInASourceIsShownAsText() {
		assertThat(this.page.select("#source-rumor cite").text()).isEqualTo("<b>Heard</b> ${700+77}");
		assertThat(this.page.select("#source-rumor b")).isEmpty();
	}

	@Test
	void theListOfAnArticleLeadsHere() {
		assertThat(this.site.page("/after/first").select(".sources__all a").attr("href")).isEqualTo("/sources");
		assertThat(this.site.page("/after").select(".sources__all a").text()).isEqualTo("All sources");
		assertThat(this.site.page("/after/bare").select(".sources__all")).isEmpty();
	}

	@Test
	void theFooterNamesEachPageByItsOwnTitle() {
		assertThat(this.page.select(".site-footer__list a").eachText()).containsExactly("The first day", "Glossary",
				"Sources");
		assertThat(this.page.select(".site-footer__list [aria-current=page]").eachAttr("href"))
			.containsExactly("/sources");
	}

	@Test
	void theGlossaryShowsTheOtherFormsOfAWord() {
		Document glossary = this.site.page("/glossary");
		assertThat(glossary.select("#petechiae .glossary__also").text()).isEqualTo("Also: petechia, {0} it's dots");
		assertThat(glossary.select("#pore dd")).hasSize(1);
	}

	/** A small site. */
	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				sections:
				  - folder: after
				    name: After
				footer: [/after/first, /glossary, /sources]
				-- after/index.md --
				---
				title: "After: the days that follow"
				description: The section of a site that is only there for tests of the program.
				---
				The section [cites](source:leaflet) too.
				-- after/first.md --
				---
				title: The first day
				description: What to do on the first day, in a few words that are long enough.
				---
				[a](source:leaflet) [b](source:leaflet) [c](source:rumor) [d](source:untold) [e](source:same-b)
				-- after/second.md --
				---
				title: The second day
				description: What to do on the second day, in a few words that are long enough.
				---
				[a](source:same-a) [b](source:lower) [c](source:sheet) [d](source:gathered) [e](source:kindless)
				[f](source:leaflet)
				-- after/bare.md --
				---
				title: The last day
				description: What to do on the last day, in a few words that are long enough.
				---
				Nothing is cited here.
				-- after/draft.md --
				---
				title: Not yet
				description: A page that nobody may see until its editor says that it is ready.
				draft: true
				---
				[a](source:early)
				-- glossary.yaml --
				- {id: petechiae, term: Petechiae, meaning: Tiny dots., also: [petechia, "{0} it's dots"]}
				- {id: pore, term: Pore, meaning: A tiny opening.}
				-- sources.yaml --
				- {id: sheet, title: A sheet, by: A clinic, kind: clinic}
				- {id: same-b, title: Second study, by: Writer W, kind: study}
				- {id: same-a, title: First study, by: Writer W, kind: study}
				- {id: lower, title: Small letters, by: van Dijk A, kind: study}
				- {id: untold, title: A study nobody signed, kind: study}
				- {id: gathered, title: A review, by: R. Eader, kind: review}
				- {id: rumor, title: "<b>Heard</b> ${700+77}", by: Somebody, kind: hearsay}
				- {id: kindless, title: A work of no kind, by: Anybody}
				- {id: unread, title: Cited by nobody, kind: news}
				- {id: early, title: Cited by a draft, kind: official}
				- id: leaflet
				  title: A leaflet
				  by: A hospital
				  in: Journal of Tests 7:1
				  year: 2020
				  url: https://hospital.example/leaflet
				  kind: official
				""");
	}

}
