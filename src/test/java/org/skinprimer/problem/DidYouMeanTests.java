package org.skinprimer.problem;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DidYouMeanTests {

	private static final Set<String> KEYS = Set.of("title", "description", "order", "draft");

	@ParameterizedTest
	@CsvSource({ "title, title, 0", "titel, title, 1", "titl, title, 1", "titlle, title, 1", "tidle, title, 1",
			"itlte, title, 2", "'', title, 5", "title, '', 5", "'', '', 0", "abc, xyz, 3", "kitten, sitting, 3",
			"ca, abc, 3", "Title, title, 1" })
	void theDistanceCountsLettersAddedDroppedChangedOrSwapped(String a, String b, int distance) {
		assertThat(DidYouMean.distance(a, b)).isEqualTo(distance);
		assertThat(DidYouMean.distance(b, a)).isEqualTo(distance);
	}

	@ParameterizedTest
	@CsvSource({ "titel, title", "descripton, description", "discripshun, description", "ordr, order", "daft, draft",
			"drat, draft", "Draft, draft", "TITLE, title", "desc, description", "ord, order" })
	void aMistypedWordIsGuessed(String word, String guess) {
		assertThat(DidYouMean.of(word, KEYS)).contains(guess);
		assertThat(DidYouMean.hint(word, KEYS, "otherwise")).isEqualTo("did you mean `" + guess + "`?");
	}

	@ParameterizedTest
	@CsvSource({ "photographer", "x", "''", "battery" })
	void aWordThatIsFarFromAllIsNotGuessed(String word) {
		assertThat(DidYouMean.of(word, KEYS)).isEmpty();
		assertThat(DidYouMean.hint(word, KEYS, "otherwise")).isEqualTo("otherwise");
	}

	@Test
	void theNearestOfSeveralWins() {
		assertThat(DidYouMean.of("heading", List.of("leading", "headings", "heading"))).contains("heading");
	}

	@Test
	void amongEquallyNearTheFirstByAlphabetWins() {
		assertThat(DidYouMean.of("cat", List.of("rat", "bat", "hat"))).contains("bat");
		assertThat(DidYouMean.of("cat", List.of("hat", "bat", "rat"))).contains("bat");
	}

	@Test
	@Timeout(5)
	void aWordOfAnyLengthTakesNoMemory() {
		assertThat(DidYouMean.of("x".repeat(400_000), KEYS)).isEmpty();
		assertThat(DidYouMean.of("title", List.of("t".repeat(400_000), "titles"))).contains("titles");
		assertThat(DidYouMean.of("tit", List.of("tit" + "l".repeat(400_000)))).isPresent();
		List<String> many = IntStream.range(0, 20_000).mapToObj((number) -> "x".repeat(100 + number % 80)).toList();
		for (int word = 0; word < 200; word++) {
			assertThat(DidYouMean.of("short", many)).isEmpty();
		}
	}

	@Test
	void nothingIsNearWhenNothingIsKnown() {
		assertThat(DidYouMean.of("title", Set.of())).isEmpty();
	}

}
