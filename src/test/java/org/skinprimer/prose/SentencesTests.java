package org.skinprimer.prose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@Test
	void cutsATextIntoSentences() {
		assertThat(Sentences.of("Wait a day. Is it sore? “Call us!” Then rest")).containsExactly("Wait a day.",
				"Is it sore?", "“Call us!”", "Then rest");
	}

	@Test
	void aNumberOrAShortFormDoesNotEndASentence() {
		assertThat(Sentences.of("Needles of 0.5 mm reach it. Ask Dr. Who, e.g. by phone."))
			.containsExactly("Needles of 0.5 mm reach it.", "Ask Dr. Who, e.g. by phone.");
	}

	@Test
	void aQuestionInsideASentenceDoesNotEndIt() {
		assertThat(Sentences.of("Ask, “Does it use heat?” and read on. Then rest."))
			.containsExactly("Ask, “Does it use heat?” and read on.", "Then rest.");
	}

	@Test
	@Timeout(30)
	void fiftyThousandShortFormsAreOneSentence() {
		assertThat(Sentences.of("No. ".repeat(50_000))).hasSize(1);
	}

	@Test
	void aWordMayBeOfAnyLength() {
		assertThat(Sentences.words("a".repeat(200_000) + " " + "b-".repeat(100_000) + "b")).hasSize(2);
	}

	@Test
	void wordsJoinedByAHyphenAreOne() {
		assertThat(Sentences.words("A day-by-day guide – don’t rush, 2–3 days.")).containsExactly("A", "day-by-day",
				"guide", "don’t", "rush", "2", "3", "days");
	}

	@Test
	void aShortFormIsKnownAtTheEndOfALongPieceAndOnlyAsAWholeWord() {
		assertThat(Sentences.of("Give it some rest for a long while, approx. A week. It is a nono. Then call Mrs. X."))
			.containsExactly("Give it some rest for a long while, approx. A week.", "It is a nono.",
					"Then call Mrs. X.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                             | 0
			… – ‘’ -                       | 0
			don’t - 2–3 days, day-by-day   | 5
			-a- b-                         | 2
			cafe\u0301 x² ½ Ⅳ              | 4
			皮肤 𠮷野家, \ud83c\udf89 ok      | 3
			""")
	void wordsAreCountedAsTheyAreCut(String text, int words) {
		assertThat(Sentences.words(text)).hasSize(words);
	}

}
