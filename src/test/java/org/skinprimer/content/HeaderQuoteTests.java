package org.skinprimer.content;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

class HeaderQuoteTests {

	@TempDir
	Path folder;

	@Test
	void aQuoteClosedByChanceInTheNextLineIsReportedWhereItOpened() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: "The first 24 hours
				description: "What to do"
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:2:8: error: the quote opened here is not closed on "
				+ "this line (put \" at the end of the value, or take the first \" away)");
	}

	@Test
	void aColonWithoutASpaceIsReportedWhereItStands() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				order:5
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("aftercare/a.md:3:6: error: there is no space after this colon " + "(write `order: 5`)");
	}

	@Test
	void aQuoteWithNoOtherQuoteInTheFileIsReportedWhereItOpened() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				description: A plain sentence that is long enough to stand in search results.
				title:   'The first 24 hours
				---
				The text.
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:3:10: error: the quote opened here is not closed on "
				+ "this line (put ' at the end of the value, or take the first ' away)");
	}

	@Test
	void eachOpenQuoteIsReported() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: "One
				description: 'Two
				keyPoints:
				  - "Three
				  - Four
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location)
			.containsExactly("aftercare/a.md:2:8", "aftercare/a.md:3:14", "aftercare/a.md:5:5");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			title: "The "first" day"   | 2:13 | write \\" for a quote inside the value, or use curly quotes
			title: "One" and two       | 2:12 | write \\" for a quote inside the value, or use curly quotes
			title: 'Don't scrub'       | 2:12 | write '' for an apostrophe inside the value, or use a curly one
			title: 'One' 'two'         | 2:12 | write '' for an apostrophe inside the value, or use a curly one
			""")
	void aQuoteThatClosesEarlyIsReportedWhereItCloses(String line, String place, String hint) {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				%s
				description: A plain sentence that is long enough to stand in search results.
				---
				""".formatted(line)).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:" + place + ": error: the quote closes here, but the line goes on (" + hint + ")");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Don't scrub                 | Don't scrub
			The clinic's 'own' advice   | The clinic's 'own' advice
			'Don''t scrub'              | Don't scrub
			"Don't scrub"               | Don't scrub
			"Say \\"ouch\\""            | Say "ouch"
			'Say "ouch"'                | Say "ouch"
			Say "ouch"                  | Say "ouch"
			Don’t scrub                 | Don’t scrub
			"Scrub: never" # a remark   | Scrub: never
			"C:\\\\"                    | C:\\
			""")
	void quotesAndApostrophesMayStandInsideAValue(String written, String read) {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: %s
				description: A plain sentence that is long enough to stand in search results.
				---
				""".formatted(written)).read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().header().title()).isEqualTo(read);
	}

	@Test
	void quotedTextsMayStandInABracketOverSeveralLines() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				description: A plain sentence that is long enough to stand in search
				  "results" and elsewhere.
				synonyms: [
				  "day one", "first day",
				  "after needling"
				]
				---
				""").read();
		assertThat(problems(site)).isEmpty();
		FrontMatter header = site.site().page(new PagePath("/aftercare/a")).orElseThrow().header();
		assertThat(header.subject().synonyms()).containsExactly("day one", "first day", "after needling");
		assertThat(header.description())
			.isEqualTo("A plain sentence that is long enough to stand in search \"results\" and elsewhere.");
	}

	@Test
	void aQuoteLeftOpenInABracketWithholdsThePage() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				description: A plain sentence that is long enough to stand in search results.
				related: ["/faq]
				synonyms: ["day one"]
				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:11: error: the quote opened here is not closed "
				+ "on this line (put \" at the end of the value, or take the first \" away)");
	}

	@Test
	void quotesInABlockOfTextAreLeftAlone() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				description: >
				  "Rest for a day", they say, and it's good advice
				  'for most people who had needling.
				---
				""").read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().header().description())
			.isEqualTo("\"Rest for a day\", they say, and it's good advice 'for most people who had needling.");
	}

}
