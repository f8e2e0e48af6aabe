package org.skinprimer.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far words are from what was typed. */
class EditDistanceTests {

	@ParameterizedTest
	@CsvSource({ "retinoll, retinol, 2", "isotretinion, isotretinoin, 2", "kasm, mask, 5", "ratinol, retinol, 2",
			"tetinol, retinol, 3", "retniol, retinol, 2", "retinol, retinol, 0",
			"retinol, petechiae, " + EditDistance.FAR, "erdness, redness, 3", "ab, ba, 3",
			"retinol, r, " + EditDistance.FAR })
	void eachEditCountsTwoAndAWrongFirstLetterOneMore(String typed, String meant, int weight) {
		assertThat(new EditDistance(typed, 2).weight(meant)).isEqualTo(weight);
	}

	@Test
	void whatWasComparedBeforeChangesNothing() {
		List<String> words = Stream
			.of("rash", "red", "redden", "redness", "redo", "rednes", "rendess", "erdness", "dress")
			.sorted()
			.toList();
		EditDistance afterOthers = new EditDistance("rednss", 2);
		int[] weights = words.stream().mapToInt(afterOthers::weight).toArray();
		assertThat(weights)
			.containsExactly(words.stream().mapToInt((word) -> new EditDistance("rednss", 2).weight(word)).toArray());
		assertThat(Arrays.stream(weights)).contains(2, EditDistance.FAR);
	}

}
