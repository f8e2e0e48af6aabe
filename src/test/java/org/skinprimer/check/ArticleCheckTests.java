package org.skinprimer.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.GoodArticle;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;

class ArticleCheckTests {

	private static final String COVERS = """
			covers:
			  risks: day-1
			  benefits: day-2
			  alternatives: day-3
			  noTreatment: day-3
			  cost: day-4
			  people: day-5
			  notKnown: day-6
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "aftercare/b.md", "faq/a.md" })
	void aTitleThatIsUsedTwiceIsReportedOnBothPages(String second) {
		ContentFolder content = GoodArticle.folder(this.folder, GoodArticle.text()).write(second, GoodArticle.text());
		assertThat(GoodArticle.problems(content)).containsExactly(
				"aftercare/a.md:2:8: error: the title is that of " + second
						+ " too (give each page a title of its own)",
				second + ":2:8: error: the title is that of aftercare/a.md too (give each page a title of its own)");
		assertThat(addresses(content.read())).contains("/" + second.replace(".md", ""));
	}

	@Test
	void aReviewThatWasDueYesterdayIsReported() {
		assertThat(problems("reviewDue: 2026-11-21\n")).containsExactly("aftercare/a.md:4:12: error: the review was "
				+ "due on 2026-11-21 (have the page read again and set `reviewDue` to the next date)");
	}

	@Test
	void aDayThatIsStillToComeIsReportedWhereItStands() {
		assertThat(problems("published: 2027-11-22\nchanges:\n  - on: 2026-11-22\n    what: Now.\n  - on: 2027-11-23\n"
				+ "    what: Later.\nreviewed: {by: A, role: B, on: 2026-12-01}\n"))
			.extracting((problem) -> problem.split(" as past")[0])
			.containsExactly("aftercare/a.md:4:12: error: `published` tells of 2027-11-22",
					"aftercare/a.md:8:9: error: `on` tells of 2027-11-23",
					"aftercare/a.md:10:32: error: `on` tells of 2026-12-01");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2026-11-23", "2027-11-22" })
	void aReviewThatIsDueTodayOrLaterIsFine(String day) {
		assertThat(problems("reviewDue: " + day + "\n")).isEmpty();
	}

	// New York is five hours behind UTC.
	@ParameterizedTest
	@CsvSource({ "2026-11-23T04:59:59Z, 0", "2026-11-23T05:00:00Z, 1" })
	void todayIsTheDayInTheTimeZoneOfTheSite(Instant instant, int problems) {
		Inspection site = GoodArticle.folder(this.folder, withHeader("reviewDue: 2026-11-22\n")).read(instant);
		assertThat(site.problems()).hasSize(problems);
	}

	@Test
	void aPageOfEffectivenessThatCoversNothingIsToldEachPoint() {
		assertThat(problems("aspect: Effectiveness\n"))
			.containsExactly(Stream.of("alternatives", "benefits", "cost", "noTreatment", "notKnown", "people", "risks")
				.map(ArticleCheckTests::missing)
				.toArray(String[]::new));
	}

	@Test
	void aPageThatCoversOnePointMustCoverAllWhateverItsAspect() {
		assertThat(problems("aspect: Suitability\n" + COVERS.replace("  cost: day-4\n", "")))
			.containsExactly(missing("cost"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "aspect: Effectiveness\n", "aspect: Suitability\n" })
	void aPageThatCoversAllPointsIsFine(String aspect) {
		assertThat(problems(aspect + COVERS)).isEmpty();
	}

	@Test
	void aPageOfAnotherAspectNeedNotCoverAnything() {
		assertThat(problems("aspect: Suitability\n")).isEmpty();
	}

	@Test
	void aHeadingThatIsNotThereIsReportedAtItsPoint() {
		assertThat(problems(COVERS.replace("cost: day-4", "cost: prices")))
			.containsExactly("aftercare/a.md:9:3: error: "
					+ "there is no heading `#prices` on this page (name the heading under which the page tells of it)");
	}

	@Test
	void aMistypedHeadingGetsAGuess() {
		assertThat(problems(COVERS.replace("cost: day-4", "cost: dya-4"))).containsExactly(
				"aftercare/a.md:9:3: error: there is no heading `#dya-4` on this page (did you mean " + "`day-4`?)");
	}

	@Test
	void anUnknownPointIsAnUnknownKeyOfTheHeaderAndWithholdsThePage() {
		Inspection site = GoodArticle.folder(this.folder, withHeader(COVERS + "  costs: day-4\n")).read();
		assertThat(ContentFolder.problems(site))
			.containsExactly("aftercare/a.md:12:3: error: unknown key `costs` (did you mean `cost`? "
					+ "It is already on line 9; keep one of the two)");
		assertThat(site.site().has(GoodArticle.ADDRESS)).isFalse();
	}

	@Test
	void aPageThatBreaksManyRulesIsServedWithAllOfThem() {
		Inspection site = GoodArticle.folder(this.folder, page("## It is painless\n\n- Rest. Sleep.\n")).read();
		assertThat(ContentFolder.problems(site)).containsExactly(
				"aftercare/a.md:1:1: error: the article cites no source (cite at least 2: [words of the "
						+ "claim](source:id))",
				"aftercare/a.md:1:1: error: the article does not begin with a paragraph (say first what the page is "
						+ "for, and for whom)",
				"aftercare/a.md:1:1: error: the article has 2 words (between 350 and 1100 are read to the end)",
				"aftercare/a.md:1:1: error: the article has no key points (add `keyPoints:` with 2 to 5 short lines: "
						+ "what to know, what to do)",
				"aftercare/a.md:7:3: error: the list item has more than one sentence (join the two, or drop one)",
				"aftercare/a.md:5:1: warning: “painless” may promise too much (say how it feels and what can go "
						+ "wrong, with the figure)");
		assertThat(site.site().has(GoodArticle.ADDRESS)).isTrue();
		assertThat(site.site().sections().get(0).articles()).hasSize(1);
	}

	@Test
	void pagesThatAreNoArticlesAreNotHeldToTheRules() {
		String text = page("## Painless\n\nIt is risk-free.\n");
		ContentFolder content = GoodArticle.folder(this.folder, GoodArticle.text());
		for (String name : List.of("index.md", "aftercare/index.md", "aftercare/week/index.md", "imprint.md",
				"about/index.md", "about/privacy.md")) {
			content.write(name, text);
		}
		assertThat(GoodArticle.problems(content)).isEmpty();
		assertThat(addresses(content.read())).contains("/", "/aftercare", "/aftercare/week", "/imprint", "/about",
				"/about/privacy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "aftercare/pain-index.md", "aftercare/week/b.md" })
	void anArticleWithAnyOtherNameIsHeldToTheRules(String name) {
		ContentFolder content = GoodArticle.folder(this.folder, GoodArticle.text())
			.write("aftercare/week/index.md", page(""))
			.write(name, page("Rest.\n"));
		assertThat(GoodArticle.problems(content)).hasSize(3).allMatch((problem) -> problem.startsWith(name + ":1:1: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft: true\n", "expiresOn: 2026-11-22\n" })
	void aDraftOrAnExpiredPageIsNotHeldToTheRules(String line) {
		Inspection site = GoodArticle.folder(this.folder, withHeader(line + "reviewDue: 2020-01-01\n")).read();
		assertThat(site.problems()).isEmpty();
		assertThat(site.site().has(GoodArticle.ADDRESS)).isFalse();
	}

	@Test
	void aPageThatIsAboutToAppearIsHeldToTheRulesAlready() {
		Inspection site = GoodArticle.folder(this.folder, withHeader("publishOn: 2026-11-23\nreviewDue: 2020-01-01\n"))
			.read();
		assertThat(site.problems()).extracting(Problem::message).containsExactly("the review was due on 2020-01-01");
		assertThat(site.site().has(GoodArticle.ADDRESS)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "articleRules: false\n" })
	void aSiteThatDoesNotAskForTheRulesReportsNothing(String line) {
		String bad = page("## It is painless\n\n- Rest. Sleep.\n").replaceFirst("---\n",
				"---\naspect: Effectiveness\nreviewDue: 2020-01-01\n");
		ContentFolder content = GoodArticle.folder(this.folder, bad).write("aftercare/b.md", bad);
		assertThat(GoodArticle.problems(content)).hasSizeGreaterThan(20);
		assertThat(GoodArticle.problems(content.withSettings(line))).isEmpty();
	}

	private static String missing(String point) {
		return "aftercare/a.md:1:1: error: a page that helps a choice does not cover `" + point + "` (write it, and "
				+ "name its heading: `covers: {" + point + ": heading-id}`)";
	}

	/** The good article with lines of the header from line 4 on. */
	private static String withHeader(String lines) {
		return GoodArticle.text().replace(GoodArticle.KEY_POINTS, lines + GoodArticle.KEY_POINTS);
	}

	private List<String> problems(String lines) {
		return GoodArticle.problems(this.folder, withHeader(lines));
	}

}
