package org.skinprimer.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of a search that found nothing. */
class SearchMissRecorderTests {

	@Test
	void theWordsAreKeptInSmallLettersOnOneLineWithoutQuotes() {
		assertThat(SearchMissRecorder.textOf(SearchQuery.of("  Tattoo\t \n“Removal” "))).contains("tattoo removal");
	}

	@Test
	void nothingIsKeptBeyondEightyCharacters() {
		assertThat(SearchMissRecorder.textOf(SearchQuery.of("😀a".repeat(100))).orElseThrow().codePoints()).hasSize(80);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jane@example.com", "call me 020 7946 0958", "+1 (555) 123-4567", "4111-1111-1111-1111",
			"https://example.com/me", "www.example.com", "!!!", "12", "" })
	void whatLooksLikeItBelongsToSomebodyIsNotKept(String typed) {
		assertThat(SearchMissRecorder.textOf(SearchQuery.of(typed))).isEmpty();
	}

	@Test
	void anAddressIsSeenEvenWhereTheTextIsCut() {
		assertThat(SearchMissRecorder.textOf(SearchQuery.of("a ".repeat(60) + "jane@example.com"))).isEmpty();
	}

}
