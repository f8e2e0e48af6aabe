package org.skinprimer.search;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search costs at most, however its words are misspelled. */
class SearchCostTests {

	/** Milliseconds of processor time, many times what it takes. */
	private static final double MOST = 100;

	private static final IndexedContent CONTENT = IndexedContent.shipped();

	static List<String> queries() {
		return List.of(misspelled((word) -> word + "q"), misspelled((word) -> "q" + word.substring(1)),
				misspelled((word) -> word.substring(0, 2) + "zz" + word.substring(4)),
				misspelled((word) -> new StringBuilder(word).reverse().toString()),
				"isotretinoinisotretinoinisotreti ".repeat(6),
				IntStream.range(0, 32).mapToObj((i) -> "mas" + (char) ('a' + i % 26)).collect(Collectors.joining(" ")),
				"re ".repeat(66), "\"reddness\" ".repeat(18));
	}

	private static String misspelled(UnaryOperator<String> mistake) {
		return List
			.of("retinol", "swelling", "makeup", "sunscreen", "redness", "needle", "bleeding", "numbing", "breathe",
					"moisturizer", "treatment", "infection", "scarring", "pigment", "exercise", "swimming", "alcohol",
					"eczema", "clinic", "session", "collagen", "dermatologist", "hygiene")
			.stream()
			.map(mistake)
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void isBounded(String query) {
		double least = IntStream.range(0, 20).mapToDouble((i) -> cost(query)).min().orElseThrow();
		System.out.printf("Search: %.1f ms for “%.30s…”%n", least, query);
		assertThat(least).isLessThan(MOST);
	}

	private static double cost(String query) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		CONTENT.find(query);
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
	}

}
