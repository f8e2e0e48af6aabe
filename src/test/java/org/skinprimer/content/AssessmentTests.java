package org.skinprimer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.yaml.LocatedText;

import static org.assertj.core.api.Assertions.assertThat;

/** How the authors rate their articles. */
class AssessmentTests {

	@TempDir
	Path folder;

	@Test
	void countsTheItemsThatApplyAndAreMet() {
		Assessment rated = new Assessment(new LocatedText("a/b", Position.START), List.of(2, 24), List.of(19, 25),
				List.of());
		assertThat(rated.understandability()).isEqualTo(new Assessment.Score(15, 16));
		assertThat(rated.actionability()).isEqualTo(new Assessment.Score(5, 6));
		assertThat(rated.discernTotal()).isZero();
	}

	@Test
	void anItemThatDoesNotApplyCannotFail() {
		Assessment rated = new Assessment(new LocatedText("a/b", Position.START), List.of(20), List.of(20), List.of());
		assertThat(rated.actionability()).isEqualTo(new Assessment.Score(6, 6));
	}

	@Test
	void isReadFromItsFile() {
		Inspection site = site("""
				- id: after/page
				  notMet: [1]
				  notApplicable: []
				  discern: [5, 5, 5, 5, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]
				""");
		assertThat(site.site().assessment(new PagePath("/after/page"))).hasValueSatisfying((rated) -> {
			assertThat(rated.understandability()).isEqualTo(new Assessment.Score(16, 17));
			assertThat(rated.discernTotal()).isEqualTo(79);
		});
		assertThat(site.site().assessment(new PagePath("/after/other"))).isEmpty();
		assertThat(site.problems()).extracting(Problem::message)
			.containsExactly("`after/page` is not the address of a page");
	}

	@Test
	void anArticleWithoutARatingIsReportedWhereOthersHaveOne() {
		Inspection site = site("""
				- id: after/other
				-- after/page.md --
				---
				title: A page
				description: A page that nobody has rated yet, with enough words to describe it.
				---
				Text.
				-- after/other.md --
				---
				title: Another page
				description: A page that has been rated already, with enough words to describe it.
				---
				Text.
				""", "articleRules: true\n");
		assertThat(site.problems()).extracting(Problem::toString)
			.contains(
					"after/page.md:1:1: error: the article is not rated in assessment.yaml (rate it there: `- id: after/page`, "
							+ "then `notMet` and `notApplicable`; the guide says what each number asks)")
			.noneMatch((problem) -> problem.startsWith("after/other.md:1:1: error: the article is not rated"));
	}

	@Test
	void anItemOrMarkThatCannotBeIsReportedAtItsPlace() {
		Inspection site = site("""
				- id: after/page
				  notMet: [1, 27, x]
				  discern: [5, 6]
				""");
		assertThat(site.problems()).extracting(Problem::toString)
			.containsExactly(
					"assessment.yaml:2:15: error: `27` does not belong in `notMet` (write whole numbers from 1 to 26)",
					"assessment.yaml:2:19: error: `x` does not belong in `notMet` (write whole numbers from 1 to 26)",
					"assessment.yaml:3:12: error: `discern` has 1 marks, not 16 (write one mark from 1 to 5 for each question of DISCERN)",
					"assessment.yaml:3:16: error: `6` does not belong in `discern` (write whole numbers from 1 to 5)");
	}

	@Test
	void eachShippedArticleIsRatedAndReachesItsBars() {
		Inspection site = new SiteReader(Path.of("content")).inspect(Instant.now());
		for (Section section : site.site().sections()) {
			for (Page article : section.articles()) {
				assertThat(site.site().assessment(article.path())).as(article.path().value())
					.hasValueSatisfying((rated) -> {
						boolean careful = List.of("preparation", "aftercare").contains(section.name());
						assertThat(percent(rated.understandability())).as("understandability")
							.isGreaterThanOrEqualTo(careful ? 95 : 80);
						assertThat(percent(rated.actionability())).as("actionability")
							.isGreaterThanOrEqualTo(careful ? 95 : 80);
						if (!rated.discern().isEmpty()) {
							assertThat(rated.discernTotal()).isGreaterThanOrEqualTo(70);
							assertThat(rated.discern()).allMatch((mark) -> mark >= 4);
						}
					});
			}
		}
	}

	private Inspection site(String assessment) {
		return site(assessment, "");
	}

	private Inspection site(String assessment, String settings) {
		TestContent.write(this.folder, "-- assessment.yaml --\n" + assessment);
		append(this.folder.resolve("site.yaml"), settings);
		return new SiteReader(this.folder).inspect(Instant.EPOCH);
	}

	private static double percent(Assessment.Score score) {
		return 100.0 * score.met() / score.of();
	}

	private static void append(Path file, String text) {
		try {
			Files.writeString(file, text, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
