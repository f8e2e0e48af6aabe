package org.skinprimer.content;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.LocatedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

@Timeout(30)
class HeaderYamlTests {

	@TempDir
	Path folder;

	@Test
	void anAliasStandsForItsAnchor() {
		Inspection site = withLines("keyPoints: &points [Rest, Drink]\nsynonyms: *points\n");
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().header().subject().synonyms())
			.containsExactly("Rest", "Drink");
	}

	@Test
	void aBombOfAliasesIsRefused() {
		Inspection site = withLines(bomb(10));
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("aftercare/a.md:1:1: error: this cannot be read as `key: value` lines (look for many "
					+ "brackets, or for a character that does not belong there)");
	}

	@Test
	void aliasesAreNeverMultiplied() {
		Inspection site = withLines(bomb(9));
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).hasSize(8);
	}

	@Test
	void aTextThatIsUsedAgainAndAgainIsRefused() {
		Inspection site = withLines(
				"remember: &a \"" + "x ".repeat(1000) + "\"\nkeyPoints: [" + "*a , ".repeat(10_000) + "]\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:11: error: what is named here is used too often, "
				+ "which makes a text without end (write each text where it belongs, without & and *)");
	}

	/** Six lists, each of which holds the one before it so many times. */
	private static String bomb(int times) {
		String lines = "a: &a [" + "x, ".repeat(times) + "]\n";
		for (char name = 'b'; name <= 'f'; name++) {
			lines += name + ": &" + name + " [" + ("*" + (char) (name - 1) + ", ").repeat(times) + "]\n";
		}
		return lines + "keyPoints: *f\n";
	}

	@Test
	void aListThatHoldsItselfIsRefused() {
		Inspection site = withLines("synonyms: &list [*list]\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:11: error: `synonyms` must be one text, not a "
				+ "list (write it on the same line, after `synonyms: `)");
	}

	@Test
	void anAliasWithoutAnAnchorIsReported() {
		Inspection site = withLines("remember: *nothing\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:4:11: error: a value cannot begin with * (put quotes around the whole value)");
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 100_000 })
	void deepNestingIsRefused(int depth) {
		Inspection site = withLines("synonyms: " + "[".repeat(depth) + "]".repeat(depth) + "\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: this cannot be read as `key: value` "
				+ "lines (look for many brackets, or for a character that does not belong there)");
	}

	@Test
	void aSecondDocumentIsRefused() {
		Inspection site = withLines("...\ndraft: true\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:5:1: error: the page is off the site until this is "
				+ "mended: this line does not fit the lines above it (give all keys of a group the same number of spaces at their start)");
	}

	@Test
	void eachLineIndentedWithATabIsReported() {
		Inspection site = withLines("keyPoints:\n\t- Rest\n  \t- Drink\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:1: error: a tab stands at the start of this line (use spaces instead)",
				"aftercare/a.md:6:3: error: a tab stands at the start of this line (use spaces instead)");
	}

	@Test
	void aTabInsideAValueIsKept() {
		Inspection site = withLines("remember: Rest\tand drink\n");
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().header().summary().remember())
			.contains("Rest\tand drink");
	}

	@ParameterizedTest
	@ValueSource(strings = { "- title: One\n- description: Two\n", "only words\n", "# only a remark\n", "[a, b]\n" })
	void aHeaderWithoutPairsIsReported(String header) {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/a.md", "---\n" + header + "---\n").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the header has no `key: value` lines "
				+ "(write `title: …` and `description: …`)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "&loop\n? *loop\n: b", "? [a, b]\n: c", "<<: {title: One}", "{title: One}: Two" })
	void aKeyThatIsNoWordIsUnknown(String lines) {
		Inspection site = withLines(lines + "\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).isNotEmpty().allSatisfy((problem) -> {
			assertThat(problem.severity()).isEqualTo(Severity.ERROR);
			assertThat(problem.file()).isEqualTo("aftercare/a.md");
			assertThat(problem.place().line()).isBetween(4, 6);
		});
	}

	@Test
	void aTagMakesNoObject() {
		Inspection site = withLines("remember: !!java.net.URL [https://example.org]\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:4:11: error: a value cannot begin with ! (put quotes around the whole value)");
	}

	@Test
	void aPastedLineSeparatorDoesNotShiftTheLines() {
		Inspection site = withLines("remember: Rest\u2028and drink\nordr: 1\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("aftercare/a.md:5:1: error: unknown key `ordr` (did you mean `order`?)");
	}

	@Test
	void aMessageNeverSpansTwoLines() {
		Inspection site = withLines("remember: &\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location).containsExactly("aftercare/a.md:4:11");
		assertThat(problems(site)).noneMatch((problem) -> problem.contains("\n"));
	}

	@Test
	void htmlInEachFieldStaysText() {
		String script = "<script>alert('x')</script>";
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: HTML
				description: HTML and more words so that the sentence is long enough
				order: 1
				keyPoints: ["HTML", "</p><img src=x onerror=alert(1)>"]
				remember: HTML
				entrances:
				  - title: HTML
				    text: HTML
				    links: [/faq]
				reviewed: {by: "HTML", role: "HTML", on: 2026-11-22}
				synonyms: ["HTML"]
				aliases: ["/HTML"]
				changes:
				  - on: 2026-11-22
				    what: HTML
				---
				""".replace("HTML", script)).read();
		assertThat(problems(site)).isEmpty();
		FrontMatter header = site.site().page(new PagePath("/aftercare/a")).orElseThrow().header();
		assertThat(header.title()).isEqualTo(script);
		assertThat(header.description()).startsWith(script);
		assertThat(header.summary().keyPoints()).containsExactly(script, "</p><img src=x onerror=alert(1)>");
		assertThat(header.summary().remember()).contains(script);
		assertThat(header.summary().entrances().get(0).title()).isEqualTo(script);
		assertThat(header.summary().entrances().get(0).text()).isEqualTo(script);
		assertThat(header.upkeep().reviewed())
			.hasValueSatisfying((review) -> assertThat(review.by() + review.role()).isEqualTo(script + script));
		assertThat(header.subject().synonyms()).containsExactly(script);
		assertThat(header.links().aliases()).extracting(LocatedText::text).containsExactly("/" + script);
		assertThat(header.upkeep().changes()).extracting(Upkeep.Change::what).containsExactly(script);
	}

	private Inspection withLines(String lines) {
		return ContentFolder.of(this.folder, "")
			.write("aftercare/a.md",
					"---\ntitle: One\ndescription: A plain sentence that is long enough to stand in "
							+ "search results.\n" + lines + "---\nText.\n")
			.read();
	}

}
