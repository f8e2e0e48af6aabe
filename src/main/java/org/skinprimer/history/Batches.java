package org.skinprimer.history;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts a long list into parts that one question to a database may name. */
final class Batches {

	/** Databases allow no more than some thousand. */
	private static final int MOST = 500;

	private Batches() {
	}

	static <T> List<List<T>> of(List<T> whole) {
		return IntStream.range(0, (whole.size() + MOST - 1) / MOST)
			.mapToObj((part) -> List.copyOf(whole.subList(part * MOST, Math.min(whole.size(), (part + 1) * MOST))))
			.toList();
	}

}
