package org.skinprimer.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

class HeaderValueTests {

	private static final String OFF = "the page is off the site until this is mended: ";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			remember:          | 10
			remember: ""       | 11
			aspect: "  "       | 9
			order: ''          | 8
			""")
	void aValueThatIsEmptyIsReported(String line, int column) {
		assertWithheld(line, column, "`%s` is empty", "write a value, or take the line out if it is not needed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			remember: "a\\0b"     | 11
			aspect: "a\\x1bb"     | 9
			synonyms: ["\\uD800"] | 12
			""")
	void aCharacterThatNothingCanHoldIsReported(String line, int column) {
		assertWithheld(line, column, "`%s` holds an invisible control character",
				"take it out; it may be written as a backslash and a few characters");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			remember: [a, b]      | 11
			order: [1]            | 8
			published: [a]        | 12
			synonyms: [one, [a]]  | 17
			""")
	void aListWhereOneTextBelongsIsReported(String line, int column) {
		assertWithheld(line, column, "`%s` must be one text, not a list", "write it on the same line, after `%s: `");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			aspect: {a: b}        | 9
			related: [{a: b}]     | 11
			""")
	void aTextThatAColonMadeAPairIsReported(String line, int column) {
		assertWithheld(line, column, "a colon and a space stand inside this text of `%s`",
				"put quotes around the whole text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first", "1.5", "99999999999", "1e3", "0x1" })
	void anOrderThatIsNoWholeNumberIsReported(String value) {
		assertWithheld("order: " + value, 8, "`order` must be a whole number, not `" + value + "`",
				"write for example `order: 3`");
	}

	@ParameterizedTest
	@CsvSource({ "yes, true", "True, true", "1, true", "no, false" })
	void aFlagThatIsNeitherTrueNorFalseIsReported(String value, boolean off) {
		assertWithheld("draft: " + value, 8, (off ? OFF : "") + "`draft` must be true or false, not `" + value + "`",
				"write `draft: true` or leave the line out");
	}

	@ParameterizedTest
	@CsvSource({ "published, 2025-13-45", "published, 2026-02-30", "reviewDue, 2026-02-29", "reviewDue, 22-11-2026",
			"published, 2026-1-2", "published, soon", "reviewDue, 2026-11-22 09:00", "published, -999999999-01-01",
			"published, +999999999-12-31", "reviewDue, +10000-01-01", "published, 0026-11-22" })
	void aDayThatNoCalendarHasIsReported(String key, String value) {
		assertWithheld(key + ": " + value, 12, "`%s` says `" + value + "`, which is not a date of the calendar",
				"write year-month-day, for example 2026-11-22");
	}

	@ParameterizedTest
	@CsvSource({ "publishOn, 2025-13-45", "expiresOn, 2026-02-30", "publishOn, 2026-02-30 10:00",
			"expiresOn, 2026-11-22 25:00", "publishOn, 2026-11-22 9:00", "expiresOn, tomorrow",
			"publishOn, 2026-11-22T09:00Z", "expiresOn, +999999999-12-31", "expiresOn, +999999999-12-31T23:59",
			"publishOn, -999999999-01-01", "expiresOn, +10000-01-01" })
	void aMomentThatNoClockShowsIsReported(String key, String value) {
		assertWithheld(key + ": " + value, 12,
				OFF + "`%s` says `" + value + "`, which is not a day or a minute of the calendar",
				"write 2026-11-22 or 2026-11-22 09:00, in the time of America/New_York");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			synonyms: day one   | 11
			aliases: /old       | 10
			related: {a: b}     | 10
			entrances: Start    | 12
			changes: {on: a}    | 10
			""")
	void aValueThatMustBeAListIsReported(String line, int column) {
		assertWithheld(line, column, "`%s` must be a list", "put each item on its own line, starting with `- `");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			reviewed: Dr. Example        | 11
			reviewed: [a]                | 11
			changes: [First published]   | 11
			entrances: [Start]           | 13
			""")
	void aValueThatMustBePairsIsReported(String line, int column) {
		assertWithheld(line, column, "`%s` needs `name: value` pairs here",
				"put each pair on its own line, indented below `%s:`, with a space after each colon");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					reviewed: {by: A, on: 2026-11-22}             | 11 | key `role` is missing  | add a line `role: …`
					reviewed: {by: A, role: B}                    | 11 | key `on` is missing    | add a line `on: …`
					changes: [{on: 2026-11-22}]                   | 11 | key `what` is missing  | add a line `what: …`
					changes: [{on: 2026-11-22, what: A, wat: B}]  | 37 | unknown key `wat`      | did you mean `what`? It is already on line 4; keep one of the two
					entrances: [{title: A}]                       | 13 | key `text` is missing  | add a line `text: …`
					entrances: [{title: A, text: B, link: []}]    | 33 | unknown key `link`     | did you mean `links`?
					""")
	void pairsAreCheckedLikeTheHeaderItself(String line, int column, String message, String hint) {
		assertWithheld(line, column, message, hint);
	}

	@Test
	void aDayInsideAListIsReportedWhereItStands() {
		assertWithheld("changes: [{what: A, on: 2026-02-30}]", 25,
				"`on` says `2026-02-30`, which is not a date of the calendar",
				"write year-month-day, for example 2026-11-22");
	}

	@Test
	void valuesOfTheRightKindAreRead() {
		Inspection site = withLine("""
				order: -3
				draft: false
				published: 2024-02-29
				reviewDue: "2026-11-22"
				publishOn: 2026-11-22 00:00
				reviewed: {by: A, role: B, on: 2026-01-31}
				remember: 42""");
		assertThat(problems(site)).isEmpty();
		FrontMatter header = site.site().page(new PagePath("/aftercare/a")).orElseThrow().header();
		assertThat(header.order()).isEqualTo(-3);
		assertThat(header.upkeep().published()).contains(LocalDate.of(2024, 2, 29));
		assertThat(header.upkeep().reviewDue()).contains(LocalDate.of(2026, 11, 22));
		assertThat(header.schedule().publishOn()).contains(LocalDateTime.of(2026, 11, 22, 0, 0));
		assertThat(header.upkeep().reviewed()).contains(new Upkeep.Review("A", "B", LocalDate.of(2026, 1, 31)));
		assertThat(header.summary().remember()).contains("42");
	}

	@Test
	void keyPointsThatAreNoListAreReportedOnce() {
		Inspection site = withLine("keyPoints: Rest");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:12: error: `keyPoints` must be a list (put each "
				+ "item on its own line, starting with `- `)");
	}

	private void assertWithheld(String line, int column, String message, String hint) {
		String key = line.substring(0, line.indexOf(':'));
		Inspection site = withLine(line);
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).containsExactly(new Problem(Severity.ERROR, "aftercare/a.md",
				new Position(4, column), message.replace("%s", key), hint.replace("%s", key)));
	}

	private Inspection withLine(String line) {
		return ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: One
				description: A plain sentence that is long enough to stand in search results.
				%s
				---
				""".formatted(line)).read();
	}

}
