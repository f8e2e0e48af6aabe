package org.skinprimer.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.skinprimer.check.Measures;
import org.skinprimer.launch.Step;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Consequences;

/**
 * What a check found, for other programs. Names and meanings stay as they are; more names
 * may be added.
 *
 * @param folder the folder as it was named
 * @param problems each mistake, errors first, then by file and place
 * @param withheld the files of the pages that are kept back until they are mended
 * @param pages how many pages a visitor may see
 * @param articles how many of them are articles of a section
 * @param errors how many problems are errors
 * @param warnings how many problems are warnings
 * @param measures how hard each article is to read, in reading order
 * @param launch what has to be settled before the site goes public, left out unless it
 * was asked for
 */
record CheckReport(String folder, List<Finding> problems, List<String> withheld, int pages, int articles, long errors,
		long warnings, List<Reading> measures,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Launch> launch) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	static CheckReport of(Path folder, Findings found, List<Measures> measures) {
		Inspection inspection = found.inspection();
		List<Finding> problems = found.problems()
			.stream()
			.map((problem) -> new Finding(problem.file(), problem.place().line(), problem.place().column(),
					problem.severity().name().toLowerCase(Locale.ROOT), problem.message(), problem.hint(),
					problem.consequences().some() ? problem.consequences() : null))
			.toList();
		return new CheckReport(folder.toString(), problems, inspection.withheld(), inspection.site().pages().size(),
				measures.size(), found.errors(), problems.size() - found.errors(),
				measures.stream().map(Reading::of).toList(),
				found.launch().map((steps) -> steps.steps().stream().map(Launch::of).toList()).orElse(null));
	}

	/** The report as one line of JSON. */
	String json() {
		return JSON.writeValueAsString(this);
	}

	/**
	 * A mistake.
	 *
	 * @param file the file, relative to the folder, with forward slashes
	 * @param line the line, counted from 1
	 * @param column the column in UTF-16 units, counted from 1
	 * @param severity {@code error} or {@code warning}
	 * @param message what is wrong
	 * @param hint how to mend it
	 * @param consequences what is no problem of its own since it goes away with this one:
	 * how much, in which words, in which files; left out if nothing follows
	 */
	record Finding(String file, int line, int column, String severity, String message, String hint,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Consequences consequences) {
	}

	/**
	 * A step before the site goes public.
	 *
	 * @param name what it is about
	 * @param state {@code open}, {@code advised} or {@code done}
	 * @param finding how it is now; what to do stands among the problems
	 */
	record Launch(String name, String state, String finding) {

		static Launch of(Step step) {
			return new Launch(step.name(), step.state().word(), step.finding());
		}

	}

	/**
	 * How hard an article is to read. Numbers with a fraction have two decimals.
	 *
	 * @param path the address of the article
	 * @param words how many words its running text has
	 * @param fleschKincaid its Flesch-Kincaid grade
	 * @param smog its SMOG grade
	 * @param wordsPerSentence the mean length of a sentence
	 * @param longSentences how many of 100 sentences have more than 20 words
	 * @param overLongest how many sentences have more than the 25 words that are allowed
	 */
	record Reading(String path, int words, double fleschKincaid, double smog, double wordsPerSentence,
			double longSentences, int overLongest) {

		static Reading of(Measures article) {
			return new Reading(article.page().path().value(), article.text().words(), rounded(article.grade()),
					rounded(article.smog()), rounded(article.text().wordsPerSentence()),
					rounded(100 * article.text().shareLongerThan(Measures.LONG_SENTENCE)),
					article.text().longerThan(Measures.MOST_WORDS).size());
		}

		private static double rounded(double value) {
			return Math.round(100 * value) / 100.0;
		}

	}

}
