package org.skinprimer.markdown;

import org.junit.jupiter.api.Test;
import org.skinprimer.markdown.Outline.Heading;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingTests {

	@Test
	void headingsCarryTheirIds() {
		assertThat(Texts.html("""
				## Wash
				### Wash
				###### Rest
				""")).isEqualTo("""
				<h2 id="wash">Wash</h2>
				<h3 id="wash-2">Wash</h3>
				<h6 id="rest">Rest</h6>
				""");
	}

	@Test
	void aHeadingOfSeveralLinesIsOneHeading() {
		Document document = Texts.read("""
				The first line
				and *the second*
				===
				""");
		assertThat(document.html()).hasToString("""
				<h1 id="the-first-line-and-the-second">The first line
				and <em>the second</em></h1>
				""");
		assertThat(document.outline().headings()).containsExactly(
				new Heading(1, "the-first-line-and-the-second", "The first line and the second", new Position(1, 1)));
	}

	@Test
	void theWordsOfAHeadingLeaveItsMarkupOut() {
		Document document = Texts.read("## See [the `spf` **list**](sun.md) and [a study](source:s1)");
		assertThat(document.outline().headings()).containsExactly(
				new Heading(2, "see-the-spf-list-and-a-study", "See the spf list and a study", new Position(1, 1)));
		assertThat(document.html()).hasToString("""
				<h2 id="see-the-spf-list-and-a-study">\
				See <a href="/aftercare/sun">the <code>spf</code> <strong>list</strong></a> \
				and a study<sup class="citation">\
				<a href="#source-1" aria-label="Source 1: Study s1">1</a></sup></h2>
				""");
	}

	@Test
	void anAuthorChoosesAnId() {
		Document document = Texts.read("""
				## When to call {#call}
				## [Sun](sun.md) {#sun}
				## Closed {#closed} ##
				Two
				lines {#two_lines}
				---
				""");
		assertThat(document.outline().headings()).extracting(Heading::id)
			.containsExactly("call", "sun", "closed", "two_lines");
		assertThat(document.outline().headings()).extracting(Heading::text)
			.containsExactly("When to call", "Sun", "Closed", "Two lines");
		assertThat(document.html()).hasToString("""
				<h2 id="call">When to call</h2>
				<h2 id="sun"><a href="/aftercare/sun">Sun</a></h2>
				<h2 id="closed">Closed</h2>
				<h2 id="two_lines">Two
				lines</h2>
				""");
	}

	@Test
	void onlyAWholeIdAtTheEndIsOne() {
		assertThat(Texts.html("""
				## A {#b} c
				## D {#e f}
				## G {#}
				## H `{#i}`
				""")).isEqualTo("""
				<h2 id="a-b-c">A {#b} c</h2>
				<h2 id="d-e-f">D {#e f}</h2>
				<h2 id="g">G {#}</h2>
				<h2 id="h-i">H <code>{#i}</code></h2>
				""");
	}

	@Test
	void aSecondClaimOfAnIdFallsBackToTheWords() {
		assertThat(Texts.ids("""
				## Sun {#care}
				## Rain {#care}
				## Care
				""")).containsExactly("care", "rain", "care-2");
	}

	@Test
	void aChosenIdWinsOverAnEarlierHeadingOfThatName() {
		assertThat(Texts.ids("""
				## Sun
				## Sun
				## Light {#sun}
				## Lamps {#sun-2}
				""")).containsExactly("sun-3", "sun-4", "sun", "sun-2");
	}

	@Test
	void idsOfThePageAreNotTaken() {
		assertThat(Texts.ids("""
				## Sources
				## Main
				## Source 3
				## Here {#sources}
				## There {#source-3}
				""")).containsExactly("sources-2", "main-2", "source-3-2", "here", "there");
	}

	@Test
	void emptyHeadingsAndEmojiHaveIdsToo() {
		assertThat(Texts.ids("""
				##
				## 🎉
				## ☀️ Sun
				## {#only-an-id}
				## ![A face](face.png)
				""")).containsExactly("section", "section-2", "sun", "only-an-id", "section-3");
	}

	@Test
	void headingsInQuotesListsAndNoticesAreFound() {
		Document document = Texts.read("""
				> ## Quoted

				- ## Listed

				> [!DO] Wash
				>
				> ## Noticed
				""");
		assertThat(document.outline().headings()).extracting(Heading::id)
			.containsExactly("quoted", "listed", "noticed");
		assertThat(document.html().toString()).contains("<h2 id=\"quoted\">", "<h2 id=\"listed\">",
				"<h2 id=\"noticed\">");
	}

}
