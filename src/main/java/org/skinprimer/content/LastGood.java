package org.skinprimer.content;

import java.util.Map;
import java.util.Set;

/** Knows the last good texts of files that are broken now. */
@FunctionalInterface
public interface LastGood {

	/** Knows none. */
	LastGood NONE = (addresses) -> Map.of();

	/**
	 * Finds texts.
	 * @param addresses the addresses of pages; a data file such as {@code glossary.yaml}
	 * goes by {@code /glossary.yaml}
	 * @return the last good text of each that has one, unless it was taken away since
	 */
	Map<PagePath, Text> of(Set<PagePath> addresses);

	/**
	 * A text that was good.
	 *
	 * @param text what it says
	 * @param hash the SHA-256 of the file it was
	 */
	record Text(String text, String hash) {
	}

}
