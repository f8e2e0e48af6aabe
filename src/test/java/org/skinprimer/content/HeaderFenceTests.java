package org.skinprimer.content;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

class HeaderFenceTests {

	@TempDir
	Path folder;

	@Test
	void aHeaderWithTwoFencesIsReadWithoutAProblem() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				# A remark for other editors.
				title: The first day

				description: A plain sentence that is long enough to stand in search results.
				---

				The text.

				---

				More text below a rule.
				""").read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare", "/aftercare/a", "/faq");
		assertThat(problems(site)).isEmpty();
		Page page = site.site().page(new PagePath("/aftercare/a")).orElseThrow();
		assertThat(page.header().title()).isEqualTo("The first day");
		assertThat(site.site().html(page)).hasToString("<p>The text.</p>\n<hr />\n<p>More text below a rule.</p>\n");
	}

	@Test
	void aHeaderThatIsNeverClosedIsReportedWhereItOpens() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				description: A plain sentence that is long enough to stand in search results.

				The text goes on here.
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the header opened here is not closed "
				+ "(put a line `---` after its last line, before line 5)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The text goes on here.", "## A heading", "> [!DO] Rest", "![A hand](hand.svg)",
			"1. First", "**Rest** for a day." })
	void aRuleFarBelowDoesNotCloseTheHeader(String first) {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				description: A plain sentence that is long enough to stand in search results.

				%s

				More text.

				---

				The end.
				""".formatted(first)).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the header opened here is not closed "
				+ "(put a line `---` after its last line, before line 5)");
	}

	@Test
	void aHeadingBetweenHeaderAndRuleIsNotSwallowedAsARemark() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				description: A plain sentence that is long enough to stand in search results.

				## When to call

				---

				The end.
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the header opened here is not closed "
				+ "(put a line `---` after its last line, before line 5)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--", "----", "—", "–-", "—-  ", " ---", "- - -" })
	void aLineThatIsNotQuiteAFenceIsReported(String fence) {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				%s
				The text.

				---
				""".formatted(fence)).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:3:1: error: this line does not close the header "
				+ "(write exactly three hyphens: `---`)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "descri", "description: A plain sent", "keyPoints:\n  - Wa" })
	void aFileThatEndsInItsHeaderMayHaveBeenCutOff(String end) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", "---\ntitle: The first day\n" + end)
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the header opened here is not closed "
				+ "(the file ends before a line `---`; look whether the rest of it was lost)");
	}

	@Test
	void textDirectlyBelowAnOpenHeaderIsReportedToo() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: The first day
				description: A plain sentence that is long enough to stand in search results.
				The text goes on here.

				---
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:4:1: error: this line has no key and colon "
				+ "(write `key: value`; begin a line that belongs to the value above with spaces; if the text of the "
				+ "page begins here, put a line `---` above it)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "  \n\t\n  " })
	void aFileWithoutAWordIsEmpty(String text) {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/a.md", text).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the file is empty (begin with a header: "
				+ "a line `---`, `title: …`, `description: …`, a line `---`; then write the text)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Only text.\n", "\n---\ntitle: A\n---\n", "----\ntitle: A\n----\n",
			" ---\ntitle: A\n---\n", "title: A\n---\n" })
	void aFileThatBeginsOtherwiseHasNoHeader(String text) {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/a.md", text).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the file does not begin with a header "
				+ "(make `---` the first line, then `title: …` and `description: …`, then a line `---`)");
	}

	@Test
	void spacesAfterAFenceDoNotMatter() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", ContentFolder.page("Text.\n").replace("---\n", "---  \n"))
			.read();
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft: true", "publishOn: 2030-01-01", "expiresOn: 2020-01-01" })
	void aLineThatKeepsAPageBackIsNotLostBelowTheHeader(String line) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", ContentFolder.page(line + "\n"))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("aftercare/a.md:5:1: error: the page is off the site until " + "this is mended: `" + line
					+ "` stands below the header, " + "not in it (move the line up, above the second `---`)");
	}

}
