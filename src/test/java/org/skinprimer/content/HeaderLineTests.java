package org.skinprimer.content;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

class HeaderLineTests {

	@TempDir
	Path folder;

	// A slash stands for a line end.
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					remember: @home               | 4:11 | a value cannot begin with @
					remember: *rest* today        | 4:11 | a value cannot begin with *
					remember: %5 of people        | 4:11 | a value cannot begin with %
					remember: `code`              | 4:11 | a value cannot begin with `
					remember: > 5 days            | 4:11 | a value cannot begin with >
					remember: & rest              | 4:11 | a value cannot begin with &
					remember: ? maybe             | 4:11 | a value cannot begin with ?
					remember: ] rest              | 4:11 | a value cannot begin with ]
					remember: [A] rest            | 4:11 | a value that begins with a bracket ends with it, but this line goes on
					remember: [rest/order: 1      | 4:11 | the bracket opened here is not closed
					reviewed: {by: A, role: B     | 4:11 | the bracket opened here is not closed
					synonyms: [a: b: c]           | 4:11 | what stands in these brackets cannot be read
					synonyms: [a, {b c}, ]]       | 4:23 | a value cannot begin with ]
					remember: - rest              | 4:11 | a list item cannot stand on the line of its key
					remember: rest: now: more     | 4:15 | a colon and a space stand inside this value
					changes:/  - on: 2026-01-02/     what: A  | 6:6 | this line begins too far to the right, so it counts as part of the value above
					changes:/  - on: 2026-01-02/   what: A    | 6:4 | this line does not fit the lines above it
					- rest                        | 4:1  | this item does not begin below the other items of its list
					rest for a day                | 4:1  | this line has no key and colon
					remember: "a\\x"              | 4:11 | the quote opened here cannot be read to its end
					remember:\t rest              | 4:10 | a tab stands here
					remember: rule #1             | 4:16 | the value ends before this #; the rest would be lost
					synonyms:/  - rule #1         | 5:10 | the value ends before this #; the rest would be lost
					synonyms: ["a" b]             | 4:14 | the quote closes here, but the item goes on
					synonyms: [a, 'b]             | 4:15 | the quote opened here is not closed on this line
					""")
	void aLineThatCannotBeReadIsReportedWhereTheMistakeIs(String lines, String place, String message) {
		Inspection site = withLines(lines.replace('/', '\n'));
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location).containsExactly("aftercare/a.md:" + place);
		assertThat(site.problems()).extracting(Problem::message).containsExactly(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "order: 3 # a remark", "order: 3 #", "# a remark #2\norder: 3", "remember: 5%",
			"order: 3  ", "synonyms: [\"a, b\", 'it''s', don't, c]", "synonyms: [ a, \"b\" ] # \"a remark",
			"remember: a#1", "remember: rest (see [1])", "reviewed: {\"by\": 'A', role: \"B\", on: 2026-01-02}" })
	void linesThatOnlyLookOddAreRead(String lines) {
		Inspection site = withLines(lines);
		assertThat(problems(site)).isEmpty();
		assertThat(addresses(site)).contains("/aftercare/a");
	}

	private Inspection withLines(String lines) {
		return ContentFolder.of(this.folder, "")
			.write("aftercare/a.md",
					"---\ntitle: One\ndescription: A plain sentence that is long enough to stand in search results.\n"
							+ lines + "\n---\n")
			.read();
	}

}
