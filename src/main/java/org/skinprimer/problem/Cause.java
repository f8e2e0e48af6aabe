package org.skinprimer.problem;

/**
 * What a problem follows from if that is broken itself.
 *
 * @param file the file that may be broken
 * @param kind how the problem hangs on it
 */
public record Cause(String file, Kind kind) {

	/** How a problem hangs on another file. */
	public enum Kind {

		/** It leads there. */
		LINK("link to this page", "links to this page"),
		/** It shows it. */
		PICTURE("place that shows it", "places that show it"),
		/** It names a word of the glossary. */
		WORD("place that names its words", "places that name its words"),
		/** It names a source. */
		SOURCE("place that cites its works", "places that cite its works"),
		/** It names a fact. */
		FACT("place that names its facts", "places that name its facts"),
		/** It names a row of the urgency table. */
		ROW("place that names its rows", "places that name its rows"),
		/** It shows a text that others show too. */
		BLOCK("page that shows it", "pages that show it"),
		/** It asks for a rating. */
		RATING("article that it rates", "articles that it rates");

		private final String one;

		private final String many;

		Kind(String one, String many) {
			this.one = one;
			this.many = many;
		}

		/** What so many such problems are. */
		String words(int count) {
			return (count == 1) ? this.one : this.many;
		}

	}
}
