package org.skinprimer.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a word of a query, or a name of several words, stands for.
 *
 * @param stems what was typed
 * @param synonyms what means the same
 * @param guesses what may have been meant, because it begins like what was typed or is
 * spelled nearly so
 * @param stopWord whether it stands in most queries
 */
record QueryTerm(List<String> stems, List<List<String>> synonyms, List<String> guesses, boolean stopWord) {

	/** The stems to look for, those of synonyms and guesses included. */
	Stream<String> all() {
		return Stream.of(this.stems.stream(), this.synonyms.stream().flatMap(List::stream), this.guesses.stream())
			.flatMap((stems) -> stems);
	}

	/** The same as a word that tells what is searched for. */
	QueryTerm asTelling() {
		return new QueryTerm(this.stems, this.synonyms, this.guesses, false);
	}

}
