package org.skinprimer.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Term;

/**
 * What a query found.
 *
 * @param terms the words of the glossary that it is for
 * @param pages the pages, best first
 * @param marked the stems to mark in them
 * @param corrected the words that no page holds, each with what was searched instead
 * @param nearest words that pages do hold, if nothing was found
 */
record SearchResults(List<Term> terms, List<Hit> pages, Set<String> marked, Map<String, String> corrected,
		List<String> nearest) {

	/** Whether there is nothing to show. */
	boolean isEmpty() {
		return this.terms.isEmpty() && this.pages.isEmpty();
	}

	/**
	 * A page that was found.
	 *
	 * @param parts the fragments of its best parts, best first; the part above the first
	 * heading has none
	 */
	record Hit(PagePath page, List<String> parts) {
	}

}
