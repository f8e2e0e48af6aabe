package org.skinprimer.triage;

import java.util.List;

/** What a visitor says to a question. */
enum Answer {

	/** The sign is there. */
	YES,
	/** It is not. */
	NO,
	/** Nothing that can be understood, which is never a no. */
	BLANK;

	/**
	 * The answer that an address gives, whatever stands there twice: one yes is enough.
	 */
	static Answer of(List<String> values) {
		if (values.contains("yes")) {
			return YES;
		}
		return (!values.isEmpty() && values.stream().allMatch("no"::equals)) ? NO : BLANK;
	}

}
