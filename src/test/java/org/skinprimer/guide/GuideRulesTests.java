package org.skinprimer.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.check.Measures;
import org.skinprimer.check.ReadingCheck;
import org.skinprimer.check.StructureCheck;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.problem.Problem;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** That the numbers in the guide for editors are those of the program. */
class GuideRulesTests {

	@TempDir
	Path folder;

	static String guide() throws IOException {
		return new ClassPathResource("guide/guide.md").getContentAsString(StandardCharsets.UTF_8);
	}

	@Test
	void theSizesOfAnArticle() throws IOException {
		assertThat(row("Opening")).contains("at most " + StructureCheck.OPENING_WORDS + " words");
		assertThat(row("Under one heading")).contains("At most " + StructureCheck.WORDS_UNDER_HEADING + " words");
		assertThat(row("Whole article"))
			.contains(number(ReadingCheck.FEWEST_WORDS) + " to " + number(ReadingCheck.MOST_BODY_WORDS) + " words");
		assertThat(row("Paragraph")).contains("At most " + ReadingCheck.MOST_SENTENCES + " sentences");
		assertThat(row("List")).contains("At most " + StructureCheck.MOST_ITEMS + " items");
		assertThat(row("Notices")).contains("At most " + StructureCheck.MOST_WARNINGS + " of");
		assertThat(row("Sources")).contains("At least " + StructureCheck.FEWEST_SOURCES + " ");
		assertThat(guide()).contains("Use at most " + StructureCheck.MOST_WARNINGS + " boxes");
	}

	@Test
	void theMeasuresOfReading() throws IOException {
		assertThat(row("Sentence")).contains("At most " + Measures.MOST_WORDS + " words",
				"at most " + share(Measures.LONG_SHARE) + " in 100 have more than " + Measures.LONG_SENTENCE,
				"the mean is at most " + Math.round(Measures.MEAN_WORDS) + " ");
		assertThat(row("Flesch-Kincaid grade")).contains("At most " + Measures.HIGHEST_GRADE);
		assertThat(row("SMOG grade")).contains("At most " + Measures.HIGHEST_SMOG);
		assertThat(row("Passive voice")).contains("more than " + share(ReadingCheck.PASSIVE_SHARE) + " in 100");
	}

	@Test
	void theLengthsThatTheProgramNamesItself() throws IOException {
		ContentFolder.of(this.folder, "")
			.write("aftercare/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
		assertThat(hints("""
				---
				title: A title that has so many words that no search engine will ever show them all
				description: Too short.
				keyPoints: [One]
				---
				![Short](a.svg)
				""")).contains("write at most 65; search results cut off the rest",
				"write at least 50, so that readers know what to expect", "write 2 to 5; readers skip more",
				"say what it shows in 10 to 125 characters");
		assertThat(guide()).contains("in at most 65 characters", "50 to 160 characters",
				"A list of 2 to 5 short lines");
		assertThat(row("Key points")).contains("2 to 5 are read");
		assertThat(row("Picture")).contains("10 to 125 characters");
	}

	@Test
	void theKindsAndSizesOfFiles() throws IOException {
		ContentFolder.of(this.folder, "").write("a.pdf", "Words");
		List<String> kinds = List.of("gif", "jpeg", "jpg", "png", "svg");
		assertThat(hints("")).contains("pages end in .md, pictures in " + String.join(", ", kinds));
		assertThat(kinds).allSatisfy((kind) -> assertThat(guide()).contains("`" + kind + "`"));
		assertThat(guide()).contains("have at most " + number(PictureFile.MOST_BYTES / 1000) + " kB",
				"UTF-8, with at most " + number(SourceFile.MOST_BYTES / 1000) + " kB");
	}

	@Test
	void theExampleOfAPageThatHelpsAChoiceCoversAllPoints() throws IOException {
		Example outline = GuideText.of(guide())
			.examples()
			.stream()
			.filter((example) -> example.file().equals("aftercare/covers.md"))
			.findFirst()
			.orElseThrow();
		assertThat(hints(outline.whole().replace("draft: true\n", ""))).isNotEmpty()
			.noneMatch((hint) -> hint.contains("covers"))
			.noneMatch((hint) -> hint.contains("heading"));
	}

	/** What the program says of an article that must keep the rules. */
	private List<String> hints(String article) {
		return ContentFolder.of(this.folder, "")
			.withArticleRules()
			.write("aftercare/a.md", article)
			.read()
			.problems()
			.stream()
			.map(Problem::hint)
			.toList();
	}

	private static String row(String name) throws IOException {
		return guide().lines().filter((line) -> line.startsWith("| " + name + " |")).findFirst().orElse("");
	}

	private static String number(int number) {
		return String.format(Locale.US, "%,d", number);
	}

	private static long share(double share) {
		return Math.round(100 * share);
	}

}
