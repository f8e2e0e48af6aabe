package org.skinprimer;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.skinprimer.content.Measures;
import org.skinprimer.content.Page;
import org.skinprimer.content.Severity;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteReader;
import org.skinprimer.content.UnreadableContent;
import org.skinprimer.prose.Readability;

/** Checks a content folder without serving it: {@code --check [folder]}. */
final class CheckCommand {

	static final String OPTION = "--check";

	private static final String ROW = "%-48s %5s %6s %6s %8s %6s %6s%n";

	private final PrintStream out;

	private final Clock clock;

	CheckCommand(PrintStream out, Clock clock) {
		this.out = out;
		this.clock = clock;
	}

	/**
	 * Prints each problem and the measures of each article.
	 * @param arguments the words after {@code --check}: a folder, or none for
	 * {@code content}
	 * @return the exit code: 0 if there is no error, 1 if there is one, 2 if there is
	 * nothing to check
	 */
	int run(List<String> arguments) {
		Site site;
		try {
			site = new SiteReader(Path.of(arguments.isEmpty() ? "content" : arguments.get(0)))
				.read(this.clock.instant());
		}
		catch (UnreadableContent ex) {
			this.out.println("There is nothing to check: looked in " + ex.finding() + "; name the folder: " + OPTION
					+ " /path/to/content");
			return 2;
		}
		site.problems().forEach(this.out::println);
		if (!site.withheld().isEmpty()) {
			this.out.println("withheld until they are mended: " + String.join(", ", site.withheld()));
		}
		List<Page> articles = site.articles();
		measures(articles.stream().map(Measures::of).toList());
		long errors = site.problems().stream().filter((problem) -> problem.severity() == Severity.ERROR).count();
		this.out.printf(Locale.ROOT, "%s, %s, %s, %s%n", count(site.pages().size(), "page"),
				count(articles.size(), "article"), count(errors, "error"),
				count(site.problems().size() - errors, "warning"));
		return (errors > 0) ? 1 : 0;
	}

	private void measures(List<Measures> articles) {
		row("article", "words", "grade", "SMOG", "w/sent.", ">" + Measures.LONG_SENTENCE, ">" + Measures.MOST_WORDS);
		articles.forEach((article) -> row(article.page().path().value(), article.text()));
		row("mean grade", "", one(Measures.mean(articles, Measures::grade)),
				one(Measures.mean(articles, Measures::smog)), "", "", "");
	}

	private void row(String name, Readability text) {
		row(name, Integer.toString(text.words()), one(text.fleschKincaidGrade()), one(text.smogGrade()),
				one(text.wordsPerSentence()), one(100 * text.shareLongerThan(Measures.LONG_SENTENCE)) + "%",
				Integer.toString(text.longerThan(Measures.MOST_WORDS).size()));
	}

	private void row(String... cells) {
		this.out.printf(Locale.ROOT, ROW, (Object[]) cells);
	}

	private static String count(long number, String thing) {
		return number + " " + thing + ((number == 1) ? "" : "s");
	}

	private static String one(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}
