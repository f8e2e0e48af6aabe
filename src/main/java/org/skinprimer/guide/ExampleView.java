package org.skinprimer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.RenderedHtml;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.LocatedText;

/**
 * An example of the guide, beside what becomes of it.
 *
 * @param id the fragment that leads to it
 * @param file the file that it is, or is a part of
 * @param label the key of the words that say how much of the file it is
 * @param lines its lines
 * @param findings what the program finds wrong with it
 * @param isServed whether visitors see the page
 * @param shows the parts of the result that are shown
 * @param address the address of the page
 * @param aliases the addresses that lead to it too
 * @param article the page, empty for a file that is none
 * @param site the parts of the sample site that it shows
 * @param words the words of the glossary that its text explains
 * @param body its rendered text
 */
record ExampleView(String id, String file, String label, List<Line> lines, List<Finding> findings, boolean isServed,
		List<String> shows, String address, List<String> aliases, Optional<ShownArticle> article, ShownSite site,
		List<Term> words, RenderedHtml body) {

	static ExampleView of(Example example, Inspection inspection, Markdown markdown) {
		Site site = inspection.site();
		List<Problem> problems = inspection.problems()
			.stream()
			.filter((problem) -> problem.file().equals(example.file()))
			.toList();
		Optional<Page> page = site.page(example.path());
		return new ExampleView(example.id(), example.file(), "guide.form." + example.form().name(),
				lines(example, problems), problems.stream().map(Finding::of).toList(), page.isPresent(),
				example.shows(), example.path().value(),
				page.map((any) -> any.header().aliases().stream().map(LocatedText::text).toList()).orElse(List.of()),
				page.map((any) -> ShownArticle.of(any, site)), ShownSite.of(site, example.path()),
				page.stream()
					.flatMap((any) -> any.document().terms().stream())
					.flatMap((id) -> site.term(id).stream())
					.toList(),
				page.map((any) -> markdown.read(example.body(), new SampleReferences(any, site)))
					.orElse(Document.EMPTY)
					.html());
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

	/** The class for what stands beside it: findings, a result or nothing. */
	public String form() {
		if (!this.findings.isEmpty()) {
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

	/**
	 * A mistake, in the words of the program.
	 *
	 * @param severity the key of the word for how much it matters
	 * @param line the line it is on
	 * @param column the column where it begins
	 * @param message what is wrong
	 * @param hint how to mend it
	 */
	record Finding(String severity, int line, int column, String message, String hint) {

		static Finding of(Problem problem) {
			return new Finding((problem.severity() == Severity.ERROR) ? "guide.error" : "guide.warning",
					problem.place().line(), problem.place().column(), problem.message(), problem.hint());
		}

	}

}
