package org.skinprimer.prose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SyllablesTests {

	@ParameterizedTest
	@CsvSource({ "skin, 1", "needles, 2", "treated, 2", "microneedling, 5", "collagen, 3", "redness, 2",
			"moisturizer, 4", "I, 1", "FDA, 3", "SPF, 3", "day-by-day, 3", "don’t, 1", "you’re, 1", "clinician, 3",
			"24, 1" })
	void countsWordsOfOurSubject(String word, int syllables) {
		assertThat(Syllables.count(word)).isEqualTo(syllables);
	}

	@Test
	void agreesWithThePronouncingDictionaryForAlmostEveryWord() throws IOException {
		List<String[]> words = words();
		List<String> differing = words.stream()
			.filter((word) -> Syllables.count(word[0]) != Integer.parseInt(word[1]))
			.map((word) -> word[0])
			.toList();
		assertThat(differing).as("of %d words", words.size()).hasSizeLessThanOrEqualTo(words.size() / 25);
	}

	private static List<String[]> words() throws IOException {
		try (InputStream file = SyllablesTests.class.getResourceAsStream("syllables.txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" "))
				.toList();
		}
	}

}
