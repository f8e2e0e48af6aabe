package org.skinprimer.prose;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	/**
	 * A sentence whose score is given in the literature: 13 words, 24 syllables, ease
	 * 37.5.
	 */
	private static final String PLATYPUS = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

	@Test
	void agreesWithThePublishedScoreOfAHardSentence() {
		Readability hard = Readability.of(List.of(PLATYPUS));
		assertThat(hard.words()).isEqualTo(13);
		assertThat(hard.syllables()).isEqualTo(24);
		assertThat(readingEase(hard)).isCloseTo(37.5, within(0.1));
		assertThat(hard.fleschKincaidGrade()).isCloseTo(0.39 * 13 + 11.8 * 24 / 13 - 15.59, within(0.001));
	}

	@Test
	void agreesWithThePublishedScoreOfAnEasySentence() {
		Readability easy = Readability.of(List.of("The cat sat on the mat."));
		assertThat(readingEase(easy)).isCloseTo(116.1, within(0.1));
		assertThat(easy.fleschKincaidGrade()).isCloseTo(-1.45, within(0.01));
	}

	@Test
	void smogOfThirtySentencesWithThirtyLongWordsIsTheFormulaOfItsAuthor() {
		Readability text = Readability.of(java.util.Collections.nCopies(30, "It is an animal."));
		assertThat(text.longWords()).isEqualTo(30);
		assertThat(text.smogGrade()).isCloseTo(8.84, within(0.01));
	}

	@Test
	void countsSentencesLongerThanALimit() {
		Readability text = Readability.of(List.of("One two three. One two three four five.", "One."));
		assertThat(text.sentences()).extracting(Readability.Sentence::words).containsExactly(3, 5, 1);
		assertThat(text.wordsPerSentence()).isEqualTo(3);
		assertThat(text.longerThan(2)).extracting(Readability.Sentence::words).containsExactly(5, 3);
		assertThat(text.shareLongerThan(4)).isCloseTo(1.0 / 3, within(0.001));
	}

	@Test
	void keepsWhichSentencesStandTogether() {
		Readability text = Readability.of(List.of("One two. Three.", "…", "Four"));
		assertThat(text.texts()).containsExactly(
				List.of(new Readability.Sentence("One two.", 2), new Readability.Sentence("Three.", 1)), List.of(),
				List.of(new Readability.Sentence("Four", 1)));
	}

	@Test
	void aTextWithoutWordsHasNoGrade() {
		Readability nothing = Readability.of(List.of("", "…"));
		assertThat(nothing.sentences()).isEmpty();
		assertThat(nothing.fleschKincaidGrade()).isZero();
		assertThat(nothing.smogGrade()).isZero();
		assertThat(nothing.shareLongerThan(20)).isZero();
	}

	/**
	 * The Flesch reading ease (Flesch 1948), in which the literature gives its scores.
	 */
	private static double readingEase(Readability text) {
		return 206.835 - 1.015 * text.wordsPerSentence() - 84.6 * text.syllables() / text.words();
	}

}
