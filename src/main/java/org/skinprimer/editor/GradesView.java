package org.skinprimer.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.skinprimer.check.Measures;
import org.skinprimer.content.Site;
import org.skinprimer.prose.Readability;

/**
 * How hard the articles are to read.
 *
 * @param articles the articles, the hardest first
 * @param grade the mean Flesch-Kincaid grade
 * @param smog the mean SMOG grade
 */
record GradesView(List<Article> articles, String grade, String smog, Bars bars) {

	static GradesView of(Site site) {
		List<Measures> articles = site.articles().stream().map(Measures::of).toList();
		return new GradesView(
				articles.stream()
					.sorted(Comparator.comparingDouble(Measures::grade).reversed())
					.map(Article::of)
					.toList(),
				Bars.one(Measures.mean(articles, Measures::grade)), Bars.one(Measures.mean(articles, Measures::smog)),
				Bars.OURS);
	}

	/**
	 * An article.
	 *
	 * @param measures its numbers in the order of the columns
	 * @param hard its hardest sentences
	 */
	record Article(String title, String address, int words, List<Measure> measures, List<HardSentence> hard) {

		static Article of(Measures measures) {
			Readability text = measures.text();
			return new Article(measures.page().header().title(), measures.page().path().value(), text.words(), List.of(
					Measure.of("grade", measures.grade(), Measures.HIGHEST_GRADE, ""),
					Measure.of("smog", measures.smog(), Measures.HIGHEST_SMOG, ""),
					Measure.of("sentence", text.wordsPerSentence(), Measures.MEAN_WORDS, ""), Measure.of("long",
							100 * text.shareLongerThan(Measures.LONG_SENTENCE), 100 * Measures.LONG_SHARE, "%")),
					HardSentence.of(text));
		}

		/** Whether it is above one of the bars. */
		public boolean over() {
			return this.measures.stream().anyMatch(Measure::over);
		}

	}

	/**
	 * A number of an article.
	 *
	 * @param name what it measures
	 * @param over whether it is above its bar
	 */
	record Measure(String name, String text, boolean over) {

		static Measure of(String name, double value, double most, String unit) {
			return new Measure(name, Bars.one(value) + unit, value > most);
		}

	}

	/**
	 * What no article may exceed.
	 *
	 * @param grade the Flesch-Kincaid grade
	 * @param smog the SMOG grade
	 * @param mean the mean number of words in a sentence
	 * @param share the share of long sentences
	 * @param length the number of words above which a sentence is long
	 * @param most the number of words that no sentence may exceed
	 */
	record Bars(String grade, String smog, String mean, String share, int length, int most) {

		static final Bars OURS = new Bars(plain(Measures.HIGHEST_GRADE), plain(Measures.HIGHEST_SMOG),
				plain(Measures.MEAN_WORDS), plain(100 * Measures.LONG_SHARE), Measures.LONG_SENTENCE,
				Measures.MOST_WORDS);

		static String one(double value) {
			return String.format(Locale.ROOT, "%.1f", value);
		}

		private static String plain(double value) {
			return one(value).replaceAll("\\.0$", "");
		}

	}
}
