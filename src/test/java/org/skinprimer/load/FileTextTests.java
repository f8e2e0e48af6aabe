package org.skinprimer.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class FileTextTests {

	private static final PagePath A = new PagePath("/aftercare/a");

	@TempDir
	Path folder;

	@Test
	void aByteOrderMarkIsNotPartOfTheText() {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/a.md", "\ufeff" + page("Text.\n")).read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().page(A).orElseThrow().source().text()).startsWith("---\n");
	}

	@Test
	void aByteOrderMarkIsNotCountedAsAColumn() {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/a.md", "\ufeff--\u0000-\n").read();
		assertThat(site.problems()).extracting(Problem::location).containsExactly("aftercare/a.md:1:3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void linesAreCountedTheSameWithAnyLineEnd(String lineEnd) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", """
					---
					title: One
					description: A plain sentence that is long enough to stand in search results.
					---

					Text.

					[Dead](nothing.md)
					""".replace("\n", lineEnd))
			.write("aftercare/b.md", page("").replace("title", "titel").replace("\n", lineEnd))
			.read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare", "/aftercare/a", "/faq");
		assertThat(site.site().page(A).orElseThrow().source().text()).doesNotContain("\r").hasLineCount(8);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:8:1: error: the link “Dead” leads to `nothing.md`, which is not there (link to a file "
						+ "of the content folder, with .md at its end)",
				"aftercare/b.md:2:1: error: unknown key `titel` (did you mean `title`?)");
	}

	@Test
	void aTextAsLargeAsAllowedIsRead() {
		String start = page("");
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", start + "x".repeat(SourceFile.MOST_BYTES - start.length()))
			.read();
		assertThat(problems(site)).isEmpty();
		assertThat(addresses(site)).contains("/aftercare/a");
	}

	@Test
	void aTextLargerThanAllowedIsWithheld() {
		String start = page("");
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", start + "x".repeat(SourceFile.MOST_BYTES + 1 - start.length()))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the file is too large: 500 kB (a page "
				+ "may have 500 kB; split it, and keep pictures in files of their own)");
	}

	@Test
	void aByteThatIsNotUtf8IsReportedWhereItStands() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("First line.\nA café.\n").getBytes(StandardCharsets.ISO_8859_1))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:6:6: error: the text is not UTF-8 from here on "
				+ "(save the file with the encoding UTF-8)");
	}

	@Test
	void aPlaceAfterLettersOfSeveralBytesCountsLetters() {
		byte[] bytes = "Größe: \ud83d\ude42 x".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xe9;
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/a.md", bytes).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location).containsExactly("aftercare/a.md:1:11");
	}

	@Test
	void aTextCutInsideALetterIsReportedThere() {
		byte[] whole = page("Caf\u00e9").getBytes(StandardCharsets.UTF_8);
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", java.util.Arrays.copyOf(whole, whole.length - 1))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location).containsExactly("aftercare/a.md:5:4");
	}

	@Test
	void aTextInUtf16IsWithheld() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("Text.\n").getBytes(StandardCharsets.UTF_16))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:1:1: error: the text is not UTF-8 from here on "
				+ "(save the file with the encoding UTF-8)");
	}

	@ParameterizedTest
	@CsvSource({ "0000", "0007", "001b", "007f", "0091" })
	void aControlCharacterIsReportedWhereItStands(String code) {
		String control = Character.toString(Integer.parseInt(code, 16));
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("Text.\nAb" + control + "c\n"))
			.write("aftercare/b.md", "---\r\ntitle: A" + control + "\r\n---\r\n")
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:6:3: error: an invisible control character stands here (delete it; this file may not "
						+ "be a text)",
				"aftercare/b.md:2:9: error: an invisible control character stands here (delete it; this file may not "
						+ "be a text)");
	}

	@Test
	void tabsInTheTextAreKept() {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/a.md", page("\tcode\n\nA\tb\n")).read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().html(site.site().page(A).orElseThrow()))
			.hasToString("<pre><code>code\n</code></pre>\n<p>A\tb</p>\n");
	}

	@Test
	void whatAnotherSystemWritesAnotherWayIsTheSameText() {
		String text = page("## Soin \u00e9t\u00e9 {#\u00e9t\u00e9}\n\nSee [it](#\u00e9t\u00e9).\n");
		ContentFolder content = ContentFolder.of(this.folder, "").write("aftercare/a.md", text);
		SourceFile unix = content.read().site().page(A).orElseThrow().source();
		String crlf = text.replace("\n", "\r\n");
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		for (String other : List.of(crlf, text.replace('\n', '\r'), "\ufeff" + crlf, decomposed,
				text.replace("(#\u00e9t\u00e9)", "(#e\u0301te\u0301)"))) {
			Inspection site = content.write("aftercare/a.md", other).read();
			assertThat(problems(site)).isEmpty();
			assertThat(site.site().page(A).orElseThrow().source()).isEqualTo(unix);
		}
		assertThat(unix.hash()).isEqualTo(SourceFile.hash(text.getBytes(StandardCharsets.UTF_8)));
		assertThat(SourceFile.hash(new byte[0]))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

}
