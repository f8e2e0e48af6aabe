package org.skinprimer.benchmark;

import java.util.Locale;

/**
 * What a measured value has to reach.
 *
 * @param atLeast whether more is better
 * @param value the least or the most it may be
 */
record Bar(boolean atLeast, double value) {

	static Bar atLeast(double value) {
		return new Bar(true, value);
	}

	static Bar atMost(double value) {
		return new Bar(false, value);
	}

	boolean isReachedBy(double measured) {
		return this.atLeast ? measured >= this.value : measured <= this.value;
	}

	/** The bar and whether a value reaches it. */
	String beside(double measured) {
		String bar = (this.value == Math.rint(this.value)) ? String.format(Locale.ROOT, "%,.0f", this.value)
				: Double.toString(this.value);
		return (this.atLeast ? ">= " : "<= ") + bar + (isReachedBy(measured) ? " reached" : " missed");
	}

}
