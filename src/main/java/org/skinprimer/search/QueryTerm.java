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

	/** What it is also found by: each name of one word or several. */
	Stream<List<String>> names() {
		return Stream.concat(Stream.concat(Stream.of(this.stems), this.synonyms.stream()),
				this.guesses.stream().map(List::of));
	}

	/** What to mark: of other names of several words, no word alone. */
	Stream<String> marked() {
		return Stream.concat(this.stems.stream().filter((stem) -> !Analyzers.isStopWord(stem)),
				names().map((name) -> String.join(" ", name)));
	}

	/** The same as a word that tells what is searched for. */
	QueryTerm asTelling() {
		return new QueryTerm(this.stems, this.synonyms, this.guesses, false);
	}

}
