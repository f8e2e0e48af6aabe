package org.skinprimer.load;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Consequences;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

@Timeout(30)
class LibraryTests {

	private static final String GOOD = """
			-- sources.yaml --
			- id: leaflet-2024
			  title: A leaflet
			  by: A hospital
			  in: Its shelf
			  year: 2024
			  url: https://example.org/leaflet
			  doi: 10.1000/1
			  kind: official
			-- glossary.yaml --
			- id: spf
			  term: SPF
			  meaning: How well a cream keeps the sun off.
			  also: [sun protection factor]
			- id: peeling
			  term: Peeling
			  meaning: When dead skin falls.
			""";

	@TempDir
	Path folder;

	@Test
	void sourcesAndWordsAreRead() {
		Inspection site = ContentFolder.of(this.folder, GOOD)
			.write("aftercare/a.md", page("[Wait](source:leaflet-2024) and use [SPF](term:spf).\n"))
			.read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().source("leaflet-2024").orElseThrow().address()).contains("https://example.org/leaflet");
		assertThat(site.site().source("leaflet-2024").orElseThrow().year()).hasValue(2024);
		assertThat(site.site().glossary()).extracting(Term::term).containsExactly("Peeling", "SPF");
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().document().citations())
			.containsExactly("leaflet-2024");
	}

	@Test
	void aListTooDeepToReadDoesNotStopTheSite() {
		Inspection site = ContentFolder.of(this.folder, "").write("glossary.yaml", "- ".repeat(20_000) + "a\n").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).singleElement()
			.extracting(Problem::location)
			.asString()
			.startsWith("glossary.yaml:");
	}

	@Test
	void anEmptyIdIsReportedOnce() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("glossary.yaml", "- id:\n  term: SPF\n  meaning: How well a cream keeps the sun off.\n")
			.read();
		assertThat(problems(site))
			.containsExactly("glossary.yaml:1:6: error: `id` is empty (write a value, or take the line out "
					+ "if it is not needed)");
	}

	@Test
	void anUnknownSourceOrWordWithholdsThePageAndGetsAGuess() {
		Inspection site = ContentFolder.of(this.folder, GOOD).write("aftercare/a.md", page("""
				[a](source:leaflet-2042) [b](source:nothing)
				[c](term:spv) [d](term:nothing-at-all)
				""")).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:1: error: unknown source `leaflet-2042` (did you mean `leaflet-2024`?)",
				"aftercare/a.md:5:26: error: unknown source `nothing` (add it to sources.yaml)",
				"aftercare/a.md:6:1: error: unknown term `spv` (did you mean `spf`?)",
				"aftercare/a.md:6:15: error: unknown term `nothing-at-all` (add it to glossary.yaml)");
	}

	@Test
	void aBrokenFileOfSourcesTakesNoPageDown() {
		Inspection site = ContentFolder.of(this.folder, GOOD)
			.write("sources.yaml", "- id: leaflet-2024\n  title: \"A leaflet\n  by: A hospital\n")
			.write("aftercare/a.md", page("[Wait](source:leaflet-2024) and use [SPF](term:spf).\n"))
			.read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare", "/aftercare/a", "/faq");
		assertThat(problems(site)).containsExactly("sources.yaml:2:10: error: the quote opened here is not closed on "
				+ "this line; and 1 place that cites its works (put \" at the end of the value, or take the first \" "
				+ "away)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a: b", "- x", "just words", "- id: [x]", "- [[[[", "- id: a\n  term: !a%0a x",
			"- id: a\n  term: {\"a\\x", "\u0000", "- id: &a\n  - *a", "\t- id: a" })
	void aBrokenGlossaryTakesNoPageDown(String glossary) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("glossary.yaml", glossary)
			.write("aftercare/a.md", page("Use [SPF](term:spf).\n"))
			.read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare", "/aftercare/a", "/faq");
		assertThat(site.problems())
			.allMatch((any) -> any.file().equals("glossary.yaml") && any.severity() == Severity.ERROR);
		assertThat(site.problems().get(0).consequences())
			.isEqualTo(new Consequences(1, "place that names its words", List.of("aftercare/a.md")));
	}

	@Test
	void aGlossaryNestedTooDeeplyTakesNoPageDown() {
		Inspection site = ContentFolder.of(this.folder, "").write("glossary.yaml", "[".repeat(100_000)).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("glossary.yaml:1:1: error: this cannot be read as `key: value` "
				+ "lines (look for many brackets, or for a character that does not belong there)");
	}

	@Test
	void anIdThatIsUsedTwiceIsReportedTheSecondTime() {
		Inspection site = ContentFolder.of(this.folder, """
				-- glossary.yaml --
				- id: spf
				  term: First
				  meaning: One.
				- term: Second
				  id: spf
				  meaning: Two.
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("glossary.yaml:5:3: error: the id `spf` is used twice (give each entry an id of its own)");
		assertThat(site.site().glossary()).extracting(Term::term).containsExactly("First");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{term: A, meaning: B}                | 3  | key `id` is missing      | add a line `id: …`
			{id: a, term: A}                     | 3  | key `meaning` is missing | add a line `meaning: …`
			{id: a, term: A, meaning: B, als: C} | 32 | unknown key `als`        | did you mean `also`?
			{id: Aa, term: A, meaning: B}        | 4  | `Aa` is not an id        | use small letters, digits and hyphens
			""")
	void aWrongEntryIsLeftOutAndTheOthersKept(String entry, int column, String message, String hint) {
		assertLeftOut(entry, column, message, hint);
	}

	@Test
	void anEntryWithoutPairsIsLeftOut() {
		assertLeftOut("words", 3, "this entry has no `key: value` pairs",
				"begin it with `- id: …` and put its other keys below");
	}

	@Test
	void anEntryWhoseOtherFormsAreNoListIsLeftOut() {
		assertLeftOut("{id: a, term: A, meaning: B, also: C}", 38, "`also` must be a list",
				"put each item on its own line, starting with `- `");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://example.org", "example.org", "https://exa mple.org" })
	void aSourceMayOnlyLeadToTheWeb(String url) {
		Inspection site = ContentFolder.of(this.folder, "").write("sources.yaml", """
				- id: a
				  title: A
				  by: B
				  url: "%s"
				""".formatted(url)).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("sources.yaml:4:8: error: `url` says `" + url
				+ "`, which is not a web " + "address (write it with https:// at its start)");
		assertThat(site.site().source("a")).isEmpty();
	}

	@Test
	void filesWithoutAnEntryListNothing() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("sources.yaml", "")
			.write("glossary.yaml", "# nothing yet\n")
			.write("aftercare/a.md", page("[a](source:x) [b](term:y)\n"))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:1: error: unknown source `x` (add it to sources.yaml)",
				"aftercare/a.md:5:15: error: unknown term `y` (add it to glossary.yaml)");
	}

	private void assertLeftOut(String entry, int column, String message, String hint) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("glossary.yaml", "- " + entry + "\n- {id: good, term: Good, meaning: Fine.}\n")
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems())
			.containsExactly(new Problem(Severity.ERROR, "glossary.yaml", new Position(1, column), message, hint));
		assertThat(site.site().glossary()).extracting(Term::id).containsExactly("good");
	}

}
