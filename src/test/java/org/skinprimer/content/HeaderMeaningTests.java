package org.skinprimer.content;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

class HeaderMeaningTests {

	static final Iterable<String> WORDS = HealthAspect.SCHEMA_ORG;

	@TempDir
	Path folder;

	@ParameterizedTest
	@FieldSource("WORDS")
	@ValueSource(strings = { "Preparation", "Results", "Suitability", "WhatHappens" })
	void aHealthAspectIsKept(String word) {
		Inspection site = withLines("aspect: " + word);
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().header().subject().aspect())
			.contains(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					selfcare              | did you mean `SelfCare`?
					SelfCareHealthAspect  | did you mean `SelfCare`?
					Side effects          | did you mean `SideEffects`?
					Risks                 | did you mean `RisksOrComplications`?
					HealthAspect          | write one word, such as SelfCare, SideEffects, HowItWorks or Effectiveness, or take the line out
					""")
	void anUnknownHealthAspectWithholdsThePage(String word, String hint) {
		Inspection site = withLines("aspect: " + word);
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:4:9: error: `aspect` says `" + word + "`, which is not a health aspect (" + hint + ")");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, 2026-11-22", "2026-11-22, 2026-11-21", "2026-11-22 09:00, 2026-11-22 08:59",
			"2026-11-22 09:00, 2026-11-22" })
	void aPageThatWouldEndBeforeItBeginsIsWithheld(String from, String to) {
		Inspection site = withLines("expiresOn: " + to + "\npublishOn: " + from);
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).hasSize(1)
			.first()
			.asString()
			.startsWith("aftercare/a.md:4:12: error: the page is off the site")
			.endsWith(": `expiresOn` is not after `publishOn`, so nobody would ever see the page (write a later day, "
					+ "or take one of the two lines out)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "publishOn: 2026-11-21\nexpiresOn: 2026-11-21 00:01", "publishOn: 2026-11-21",
			"expiresOn: 2030-01-01", "reviewDue: 2026-01-01",
			"reviewDue: 2026-01-01\nreviewed: {by: A, role: B, on: 2026-01-01}", "order: -1" })
	void daysInTheRightOrderAreRead(String lines) {
		assertThat(problems(withLines(lines))).isEmpty();
	}

	@Test
	void aReviewDueBeforeTheLastOneWithholdsThePage() {
		Inspection site = withLines("reviewDue: 2025-12-31\nreviewed: {by: A, role: B, on: 2026-01-01}");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:12: error: `reviewDue` is before the review of "
				+ "2026-01-01 (write the day of the next review)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "…", "???", "\"-\"" })
	void aTitleWithoutALetterWithholdsThePage(String title) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", ContentFolder.page("").replace("A good page", title))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:2:8: error: `title` has no letter or digit (write "
				+ "the question or task of the reader)");
	}

	@ParameterizedTest
	@CsvSource({ "[a], there is only one key point", "'[a, {b: c}]', ",
			"'[a, b, c, d, e, f]', there are 6 key points" })
	void keyPointsAreCountedAsTheyStand(String list, String message) {
		assertThat(withLines("keyPoints: " + list).problems()).filteredOn((any) -> any.severity() == Severity.WARNING)
			.extracting(Problem::message)
			.isEqualTo((message != null) ? List.of(message) : List.of());
	}

	private Inspection withLines(String lines) {
		return ContentFolder.of(this.folder, "")
			.write("aftercare/a.md",
					"---\ntitle: One\ndescription: A plain sentence that is long enough to stand in search results.\n"
							+ lines + "\n---\n")
			.read();
	}

}
