package org.skinprimer.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.problem.Problem;

/**
 * A mistake in a file.
 *
 * @param severity {@code error} or {@code warning}
 * @param line its line, counted from 1
 * @param column its column, counted from 1
 * @param waiting the files in which something follows from it
 * @param excerpt the line it is in, empty if there is nothing to see in it
 */
record ProblemView(String severity, int line, int column, List<Phrase> message, List<Phrase> hint, List<String> waiting,
		Optional<Excerpt> excerpt) {

	/**
	 * A mistake for the desk.
	 * @param lines the lines of its file
	 */
	static ProblemView of(Problem problem, List<String> lines) {
		int line = problem.place().line();
		String excerpt = (line <= lines.size()) ? lines.get(line - 1) : "";
		return new ProblemView(problem.severity().name().toLowerCase(Locale.ROOT), problem.place().line(),
				problem.place().column(), Phrase.of(capitalized(problem.sentence())), Phrase.of(problem.hint()),
				problem.consequences().files(), Excerpt.of(excerpt, problem.place().column()));
	}

	private static String capitalized(String sentence) {
		return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
	}

	/** The same mistake, if its line was shown just before. */
	ProblemView after(List<ProblemView> before) {
		boolean shown = !before.isEmpty() && before.get(before.size() - 1).isAt(this.line, this.column);
		return shown ? new ProblemView(this.severity, this.line, this.column, this.message, this.hint, this.waiting,
				Optional.empty()) : this;
	}

	private boolean isAt(int otherLine, int otherColumn) {
		return this.line == otherLine && this.column == otherColumn;
	}

	/** Whether something is wrong, not only worth a look. */
	boolean error() {
		return this.severity.equals("error");
	}

	/** The shape that goes with the severity. */
	public String icon() {
		return error() ? "dont" : "warning";
	}

}
