package org.skinprimer.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.check.Measures;
import org.skinprimer.content.Assessment;
import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

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
	 * @param article which one
	 * @param grade its Flesch-Kincaid grade
	 * @param smog its SMOG grade
	 * @param understandability the PEMAT items met, if it was rated
	 * @param actionability the PEMAT items met, if it was rated
	 * @param discern the sum of the DISCERN marks, if it was rated by these
	 */
	record Row(PageLink article, String grade, String smog, Optional<Assessment.Score> understandability,
			Optional<Assessment.Score> actionability, Optional<Integer> discern) {

		static Row of(Measures article, Site site) {
			Optional<Assessment> rating = site.assessment(article.page().path());
			return new Row(PageLink.to(article.page()), one(article.grade()), one(article.smog()),
					rating.map(Assessment::understandability), rating.map(Assessment::actionability),
					rating.map(Assessment::discernTotal).filter((total) -> total > 0));
		}

	}

}
