package org.skinprimer.page;

import java.util.List;
import java.util.Locale;

import org.skinprimer.check.Measures;
import org.skinprimer.content.Assessment;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;

/**
 * How the articles measure up, by numbers and by their authors' own rating.
 *
 * @param rows the articles in reading order
 * @param grade the mean Flesch-Kincaid grade
 * @param smog the mean SMOG grade
 */
record AssessmentView(List<Row> rows, String grade, String smog) {

	static AssessmentView of(Site site) {
		List<Measures> articles = site.articles().stream().map(Measures::of).toList();
		return new AssessmentView(articles.stream().map((article) -> Row.of(article, site)).toList(),
				one(Measures.mean(articles, Measures::grade)), one(Measures.mean(articles, Measures::smog)));
	}

	private static String one(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	/**
	 * An article.
	 *
	 * @param address its address
	 * @param title its title
	 * @param grade its Flesch-Kincaid grade
	 * @param smog its SMOG grade
	 * @param understandability the PEMAT items met, of those that apply
	 * @param actionability the PEMAT items met, of those that apply
	 * @param discern the sum of the DISCERN marks, empty if it was not rated
	 */
	record Row(String address, String title, String grade, String smog, String understandability, String actionability,
			String discern) {

		static Row of(Measures article, Site site) {
			Page page = article.page();
			return new Row(page.path().value(), page.header().title(), one(article.grade()), one(article.smog()),
					site.assessment(page.path()).map(Assessment::understandability).map(Row::words).orElse("–"),
					site.assessment(page.path()).map(Assessment::actionability).map(Row::words).orElse("–"),
					site.assessment(page.path())
						.map(Assessment::discernTotal)
						.filter((total) -> total > 0)
						.map((total) -> total + " of 80")
						.orElse("–"));
		}

		private static String words(Assessment.Score score) {
			return score.met() + " of " + score.of();
		}

	}

}
