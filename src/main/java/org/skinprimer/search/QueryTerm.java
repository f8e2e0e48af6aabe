package org.skinprimer.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a word of a question, or a name of several words, stands for.
 *
 * @param stems what was typed
 * @param same what means the same
 * @param guesses what may have been meant, because it begins like what was typed or is
 * spelled nearly so
 * @param common whether it stands in most questions
 */
record QueryTerm(List<String> stems, List<List<String>> same, List<String> guesses, boolean common) {

	/** The stems to look for, those of other names included. */
	Stream<String> marks() {
		return Stream.of(this.stems.stream(), this.same.stream().flatMap(List::stream), this.guesses.stream())
			.flatMap((stems) -> stems);
	}

	QueryTerm asRare() {
		return new QueryTerm(this.stems, this.same, this.guesses, false);
	}

}
