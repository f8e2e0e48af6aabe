package org.skinprimer.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InitialTests {

	@ParameterizedTest
	@CsvSource({ "acne, A, letter-a", "Zinc, Z, letter-z", "écran, E, letter-e", "(none), N, letter-n",
			"“Dr. pen”, D, letter-d", "24 hours, #, letter-0", "…, #, letter-0", "кожа, К, letter-к",
			"𐐨, 𐐀, letter-𐐨" })
	void aWordStandsUnderItsFirstLetter(String words, String letter, String id) {
		assertThat(Initial.of(words).letter()).isEqualTo(letter);
		assertThat(Initial.of(words).id()).isEqualTo(id);
	}

	@Test
	void theAlphabetHasEachLetterOnce() {
		assertThat(Initial.alphabet()).hasSize(26).doesNotHaveDuplicates().isSorted();
		assertThat(Initial.alphabet()).contains(Initial.of("a"), Initial.of("z"));
	}

}
