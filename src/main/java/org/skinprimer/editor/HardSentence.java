package org.skinprimer.editor;

import java.util.Comparator;
import java.util.List;

import org.skinprimer.check.Measures;
import org.skinprimer.prose.Readability;

/**
 * A sentence that is hard to read.
 *
 * @param longWords how many of them have three syllables or more
 */
record HardSentence(String text, int words, int longWords) {

	private static final int MOST = 3;

	/** The hardest sentences of a text: the longest, where a long word counts twice. */
	static List<HardSentence> of(Readability text) {
		return text.sentences()
			.stream()
			.map((sentence) -> of(sentence.text()))
			.sorted(Comparator.comparingInt(HardSentence::weight).reversed())
			.limit(MOST)
			.toList();
	}

	private static HardSentence of(String sentence) {
		Readability measured = Readability.of(List.of(sentence));
		return new HardSentence(sentence, measured.words(), measured.longWords());
	}

	private int weight() {
		return this.words + this.longWords;
	}

	/** Whether its length alone makes it hard. */
	public boolean tooLong() {
		return this.words > Measures.MOST_WORDS;
	}

}
