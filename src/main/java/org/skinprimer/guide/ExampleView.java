package org.skinprimer.guide;

import java.util.ArrayList;
import java.util.List;

import org.skinprimer.content.Site;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.problem.Problem;

/**
 * An example of the guide, beside what becomes of it.
 *
 * @param file the file that it is, or is a part of
 * @param label the key of the words that say how much of the file it is
 * @param problems what the program finds wrong with it
 * @param shows the parts of the result that are shown
 */
record ExampleView(String id, String file, String label, List<Line> lines, List<Problem> problems, List<String> shows,
		ResultView result) {

	static ExampleView of(Example example, Inspection inspection, Markdown markdown) {
		Site site = inspection.site();
		List<Problem> problems = inspection.problems()
			.stream()
			.filter((problem) -> problem.file().equals(example.file()))
			.toList();
		return new ExampleView(example.id(), example.file(), "guide.form." + example.form().name(),
				lines(example, problems), problems, example.shows(), ResultView.of(example, site, markdown));
	}

	private static List<Line> lines(Example example, List<Problem> problems) {
		List<Line> lines = new ArrayList<>();
		for (String text : example.text().split("(?<=\n)")) {
			int number = lines.size() + 1;
			boolean isWrong = problems.stream().anyMatch((problem) -> problem.place().line() == number);
			lines.add(Line.of(text, isWrong));
		}
		return lines;
	}

	/** The class for what stands beside it: problems, a result or nothing. */
	public String form() {
		if (!this.problems.isEmpty()) {
			return "example--mistake";
		}
		return this.shows.isEmpty() ? "example--alone" : "";
	}

	/**
	 * A line of an example.
	 *
	 * @param text the line with its line break
	 * @param form its classes: how far it is indented, and whether a mistake is on it
	 */
	record Line(String text, String form) {

		static Line of(String text, boolean isWrong) {
			int indent = text.length() - text.stripLeading().length();
			return new Line(text, "source__line--" + indent + (isWrong ? " source__line--wrong" : ""));
		}

	}

}
