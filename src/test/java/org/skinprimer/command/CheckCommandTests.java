package org.skinprimer.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.TestContent;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("the language of the whole program")
class CheckCommandTests {

	/** The one page that tells all in one sitting. */
	private static final String GUIDE = "/procedure/microneedling-for-pores";

	private static final String ARTICLE = """
			-- after/%s.md --
			---
			title: Rest
			description: An article of a site that is only there for tests of the program.
			---
			%s
			""";

	private static final String HEAD = "article                                          words  grade   SMOG  w/sent.    "
			+ ">20    >25";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void aFolderWithoutAProblemGivesTheMeasuresOfEachArticleAndEndsWith0() {
		TestContent.write(this.folder,
				ARTICLE.formatted("rest", "The cat sat on the mat. Rest now.")
						+ ARTICLE.formatted("long", "Rest" + " and rest".repeat(10) + ".\n\n- Rest"
								+ " and rest".repeat(15) + ".\n\nAnimals are excellent medicine."));
		assertThat(run(this.folder.toString())).isZero();
		assertThat(lines()).containsExactly(HEAD,
				"/after/long                                         56    4.8    8.8     18.7  66.7%      1",
				"/after/rest                                          8   -2.2    3.1      4.0   0.0%      0",
				"mean grade                                                1.3    6.0",
				"4 pages, 2 articles, 0 errors, 0 warnings");
	}

	@Test
	void aWarningIsPrintedAndEndsWith0() {
		TestContent.write(this.folder, ARTICLE.formatted("rest", "## Rest\n\nRest.\n\n## Rest"));
		assertThat(run(this.folder.toString())).isZero();
		assertThat(lines()).hasSize(5)
			.startsWith(
					"after/rest.md:9:1: warning: two headings say “Rest” (the first is on line 5; give each its own "
							+ "words)",
					HEAD)
			.endsWith("3 pages, 1 article, 0 errors, 1 warning");
	}

	@Test
	void anErrorIsPrintedInTheOrderOfTheFilesAndEndsWith1() {
		TestContent.write(this.folder, ARTICLE.formatted("rest", "[Sleep](sleep.md)")
				+ ARTICLE.formatted("early", "#### Too deep") + ARTICLE.formatted("twice", "## A\n\n## A"));
		assertThat(run(this.folder.toString())).isEqualTo(1);
		assertThat(lines()).hasSize(9)
			.startsWith("after/early.md:5:1: error: the heading “Too deep” skips from level 1 to 4 (write it with ##)",
					"after/rest.md:5:1: error: the link “Sleep” leads to `sleep.md`, which is not there (link to a file "
							+ "of the content folder, with .md at its end)",
					"after/twice.md:7:1: warning: two headings say “A” (the first is on line 5; give each its own words)",
					"withheld until they are mended: after/early.md", HEAD)
			.endsWith("4 pages, 2 articles, 2 errors, 1 warning");
	}

	@Test
	void anArticleThatBreaksARuleEndsWith1WhereTheSiteAsksForTheRules() throws Exception {
		TestContent.write(this.folder, ARTICLE.formatted("rest", "Rest."));
		assertThat(run(this.folder.toString())).isZero();
		Path settings = this.folder.resolve("site.yaml");
		Files.writeString(settings, Files.readString(settings) + "articleRules: true\n");
		this.out.reset();
		assertThat(run(this.folder.toString())).isEqualTo(1);
		assertThat(lines()).contains(
				"after/rest.md:1:1: error: the article has 1 words (between 350 and 1100 are read " + "to the end)",
				"3 pages, 1 article, 3 errors, 0 warnings");
	}

	@Test
	void aSiteWithoutArticlesHasNoMeasures() {
		TestContent.write(this.folder, "");
		assertThat(run(this.folder.toString())).isZero();
		assertThat(lines()).containsExactly(HEAD,
				"mean grade                                                0.0    0.0",
				"2 pages, 0 articles, 0 errors, 0 warnings");
	}

	@Test
	void whatIsPublishedIsDecidedByTheClock() {
		TestContent.write(this.folder,
				ARTICLE.formatted("rest", "Rest.").replace("title:", "publishOn: 2026-11-22\ntitle:"));
		runAt(Instant.parse("2026-11-22T04:59:59Z"), this.folder.toString());
		assertThat(lines()).endsWith("2 pages, 0 articles, 0 errors, 0 warnings");
		runAt(Instant.parse("2026-11-22T05:00:00Z"), this.folder.toString());
		assertThat(lines()).endsWith("3 pages, 1 article, 0 errors, 0 warnings");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nowhere", "site.yaml", "empty" })
	void aFolderThatCannotBeReadIsNamedInOneLineAndEndsWith2(String name) throws Exception {
		TestContent.write(this.folder, "");
		Files.createDirectory(this.folder.resolve("empty"));
		Path wrong = this.folder.resolve(name);
		assertThat(run(wrong.toString())).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8).lines()).singleElement()
			.asString()
			.contains("looked in " + wrong.toAbsolutePath() + ", but ");
		assertThat(lines()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\ttagline: x", "name: \"x", "timeZone: Mars", "baseUrl: www.example.org", "sections: []" })
	void settingsThatCannotBeUsedAreAMistakeWithAPlaceAndEndWith1(String line) throws Exception {
		TestContent.write(this.folder, ARTICLE.formatted("rest", "[Sleep](sleep.md)"));
		Path settings = this.folder.resolve("site.yaml");
		String key = line.strip().replaceAll(":.*", ":");
		Files.writeString(settings, line + "\n" + Files.readString(settings)
			.replaceFirst("(?m)^" + key + (key.equals("sections:") ? "(?s:.*)" : ".*\n"), ""));
		assertThat(run(this.folder.toString())).isEqualTo(1);
		assertThat(lines()).filteredOn((found) -> found.contains(": error: "))
			.satisfiesExactly(
					(found) -> assertThat(found).startsWith("after/rest.md:5:1: error: the link “Sleep” leads"),
					(found) -> assertThat(found).matches("site\\.yaml:1:\\d+: error: .+"));
		this.out.reset();
		assertThat(run(this.folder.toString(), "--format=json")).isEqualTo(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("{\"file\":\"site.yaml\",\"line\":1,")
			.contains("\"errors\":2,");
		assertThat(this.err.size()).isZero();
	}

	@Test
	void whatFollowsFromAMistakeIsCountedWithItInEachFormat() {
		TestContent.write(this.folder, ARTICLE.formatted("rest", "[Sleep](sleep.md) and [sleep](sleep.md#deep)")
				+ ARTICLE.formatted("sleep", "#### Too deep"));
		assertThat(run(this.folder.toString())).isEqualTo(1);
		assertThat(lines())
			.startsWith(
					"after/sleep.md:5:1: error: the heading “Too deep” skips from level 1 to 4; and 2 "
							+ "links to this page (write it with ##)",
					"withheld until they are mended: after/sleep.md", HEAD)
			.endsWith("3 pages, 1 article, 1 error, 0 warnings");
		this.out.reset();
		assertThat(run(this.folder.toString(), "--format=json")).isEqualTo(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains(
				"\"hint\":\"write it with ##\",\"consequences\":{"
						+ "\"count\":2,\"what\":\"links to this page\",\"files\":[\"after/rest.md\"]}}],",
				"\"errors\":1,");
	}

	@Test
	void numbersArePrintedTheSameInEveryCountry() {
		TestContent.write(this.folder, ARTICLE.formatted("rest", "The cat sat on the mat. Rest now."));
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			run(this.folder.toString());
		}
		finally {
			Locale.setDefault(before);
		}
		assertThat(lines()).contains(
				"/after/rest                                          8   -2.2    3.1      4.0   " + "0.0%      0");
	}

	@Test
	void theShippedContentIsWithoutErrorAndEachArticleWithinTheBars() {
		assertThat(runAt(Instant.parse("2026-11-30T12:00:00Z"), "content")).isZero();
		List<String[]> rows = lines().stream()
			.filter((line) -> line.startsWith("/"))
			.map((line) -> line.split("\\s+"))
			.toList();
		assertThat(lines().get(lines().size() - 1))
			.endsWith(" pages, " + rows.size() + " articles, 0 errors, 0 warnings");
		assertThat(rows).isNotEmpty().allSatisfy((row) -> {
			assertThat(row).hasSize(7);
			assertThat(Integer.parseInt(row[1])).as("words of %s", row[0])
				.isBetween(350, row[0].equals(GUIDE) ? 1300 : 1100);
			assertThat(number(row[2])).as("grade of %s", row[0]).isLessThanOrEqualTo(6.0);
			assertThat(number(row[3])).as("SMOG of %s", row[0]).isLessThanOrEqualTo(9.0);
			assertThat(number(row[4])).as("words a sentence of %s", row[0]).isLessThanOrEqualTo(14);
			assertThat(number(row[5])).as("long sentences of %s", row[0]).isLessThanOrEqualTo(5);
			assertThat(row[6]).as("sentences over 25 words of %s", row[0]).isEqualTo("0");
		});
	}

	private static double number(String cell) {
		return Double.parseDouble(cell.replace("%", ""));
	}

	private int run(String... arguments) {
		return runAt(Instant.parse("2026-11-22T12:00:00Z"), arguments);
	}

	private int runAt(Instant instant, String... arguments) {
		return new CheckCommand(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), Clock.fixed(instant, ZoneOffset.UTC))
			.run(arguments);
	}

	/** The lines that were printed, without spaces at their ends. */
	private List<String> lines() {
		return this.out.toString(StandardCharsets.UTF_8).lines().map(String::stripTrailing).toList();
	}

}
