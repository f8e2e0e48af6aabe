package org.skinprimer.benchmark;

import java.util.Collection;

/** The middle of what several rounds gave. */
final class Median {

	private Median() {
	}

	/** Of an even count, the mean of the two in the middle. */
	static double of(Collection<? extends Number> values) {
		if (values.isEmpty()) {
			throw new IllegalArgumentException("nothing was measured");
		}
		double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

}
