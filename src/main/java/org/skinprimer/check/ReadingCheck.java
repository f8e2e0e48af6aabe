package org.skinprimer.check;

import java.util.List;
import java.util.Locale;

import org.skinprimer.markdown.Position;
import org.skinprimer.markdown.Document.TextBlock;
import org.skinprimer.problem.Problems;
import org.skinprimer.prose.PassiveVoice;
import org.skinprimer.prose.Readability;
import org.skinprimer.prose.Readability.Sentence;
import org.skinprimer.prose.Sentences;

/** Checks that an article is easy enough to read. */
public final class ReadingCheck {

	/** The fewest words of an article. */
	public static final int FEWEST_WORDS = 350;

	/** The most words of an article. */
	public static final int MOST_BODY_WORDS = 1100;

	/** The most sentences of a paragraph, by the NHS content guide. */
	public static final int MOST_SENTENCES = 3;

	/**
	 * The share of passive sentences above which an editor should look (PEMAT item 5).
	 */
	public static final double PASSIVE_SHARE = 0.05;

	private final Problems problems;

	ReadingCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Measures measures) {
		Readability text = measures.text();
		atMost("Flesch-Kincaid grade", text.fleschKincaidGrade(), Measures.HIGHEST_GRADE);
		atMost("SMOG grade", text.smogGrade(), Measures.HIGHEST_SMOG);
		atMost("mean sentence length in words", text.wordsPerSentence(), Measures.MEAN_WORDS);
		atMost("share of sentences with more than " + Measures.LONG_SENTENCE + " words, in percent,",
				100 * text.shareLongerThan(Measures.LONG_SENTENCE), 100 * Measures.LONG_SHARE);
		measures.running().forEach((passage) -> passage(passage.passage(), passage.sentences()));
		int most = measures.page().header().wordLimit().orElse(MOST_BODY_WORDS);
		if (text.words() < FEWEST_WORDS || text.words() > most) {
			this.problems.error(Position.START, "the article has " + text.words() + " words",
					"between " + FEWEST_WORDS + " and " + most + " are read to the end");
		}
		List<Sentence> sentences = text.sentences();
		long passive = sentences.stream().filter((sentence) -> PassiveVoice.in(sentence.text())).count();
		if (passive > PASSIVE_SHARE * sentences.size()) {
			this.problems.warning(Position.START, passive + " of " + sentences.size() + " sentences look passive",
					"say who does it: “your clinic gives you”, not “you are given”");
		}
	}

	private void atMost(String measure, double value, double most) {
		if (value > most) {
			this.problems.error(Position.START,
					String.format(Locale.ROOT, "the %s is %.2f; at most %.1f is asked", measure, value, most),
					"use shorter sentences and more everyday words");
		}
	}

	private void passage(TextBlock passage, List<Sentence> sentences) {
		if (passage.role() == TextBlock.Role.PARAGRAPH && sentences.size() > MOST_SENTENCES) {
			this.problems.error(passage.place(), "the paragraph has " + sentences.size() + " sentences",
					"cut it in two; " + MOST_SENTENCES + " are the most");
		}
		for (Sentence sentence : sentences) {
			if (sentence.words() > Measures.MOST_WORDS) {
				this.problems.error(passage.place(),
						"a sentence has " + sentence.words() + " words: “" + start(sentence) + "…”",
						"cut it in two; " + Measures.MOST_WORDS + " words are the most");
			}
		}
	}

	private static String start(Sentence sentence) {
		return String.join(" ", Sentences.words(sentence.text()).subList(0, 6));
	}

}
