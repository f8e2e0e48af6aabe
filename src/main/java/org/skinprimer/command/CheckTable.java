package org.skinprimer.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.skinprimer.check.Measures;
import org.skinprimer.launch.Readiness;
import org.skinprimer.prose.Readability;

/**
 * What a check found, for people.
 *
 * @param found what was found
 * @param measures how hard each article is to read
 */
record CheckTable(Findings found, List<Measures> measures) {

	private static final String ROW = "%-48s %5s %6s %6s %8s %6s %6s";

	/** The lines to print: the problems, the measures of each article, and the sums. */
	List<String> lines() {
		List<String> kept = this.found.inspection().withheld();
		Stream<String> withheld = kept.isEmpty() ? Stream.empty()
				: Stream.of("withheld until they are mended: " + String.join(", ", kept));
		Stream<String> head = Stream.of(row("article", "words", "grade", "SMOG", "w/sent.",
				">" + Measures.LONG_SENTENCE, ">" + Measures.MOST_WORDS));
		return Stream
			.of(this.found.problems().stream().map(Object::toString), withheld, head,
					this.measures.stream().map((article) -> row(article.page().path().value(), article.text())),
					Stream.of(mean()), this.found.launch().stream().flatMap(CheckTable::steps), Stream.of(sums()))
			.flatMap((lines) -> lines)
			.toList();
	}

	private static Stream<String> steps(Readiness launch) {
		return Stream.concat(Stream.of("before you go public, "
				+ ((launch.open() == 0) ? "nothing has to be done:" : count(launch.open(), "step") + " to do:")),
				launch.steps()
					.stream()
					.map((step) -> String.format(Locale.ROOT, "  %-8s %-22s %s", step.state().word(), step.name(),
							step.finding())));
	}

	private String mean() {
		return row("mean grade", "", one(Measures.mean(this.measures, Measures::grade)),
				one(Measures.mean(this.measures, Measures::smog)), "", "", "");
	}

	private String sums() {
		return String.join(", ", count(this.found.inspection().site().pages().size(), "page"),
				count(this.measures.size(), "article"), count(this.found.errors(), "error"),
				count(this.found.problems().size() - this.found.errors(), "warning"));
	}

	private static String row(String name, Readability text) {
		return row(name, Integer.toString(text.words()), one(text.fleschKincaidGrade()), one(text.smogGrade()),
				one(text.wordsPerSentence()), one(100 * text.shareLongerThan(Measures.LONG_SENTENCE)) + "%",
				Integer.toString(text.longerThan(Measures.MOST_WORDS).size()));
	}

	private static String row(String... cells) {
		return String.format(Locale.ROOT, ROW, (Object[]) cells);
	}

	private static String count(long number, String thing) {
		return number + " " + thing + ((number == 1) ? "" : "s");
	}

	private static String one(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}
