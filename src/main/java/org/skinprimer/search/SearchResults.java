package org.skinprimer.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Term;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.web.MadePage;

/**
 * What a query found.
 *
 * @param urgent the rows of the urgency table that it is about, the most urgent first
 * @param terms the words of the glossary that it is for
 * @param pages the pages, best first
 * @param corrected the words that no page holds, each with what was searched instead
 * @param nearest words that pages do hold, if nothing was found
 */
record SearchResults(List<UrgencyRow> urgent, List<Term> terms, List<Hit> pages, Map<String, String> corrected,
		List<String> nearest) {

	/** Whether there is nothing to show. */
	boolean isEmpty() {
		return this.urgent.isEmpty() && this.terms.isEmpty() && this.pages.isEmpty();
	}

	/**
	 * A page that was found.
	 *
	 * @param parts the fragments of its best parts, best first; the part above the first
	 * heading has none
	 * @param marked the stems to mark in it
	 * @param made what it is if the program makes it
	 */
	record Hit(PagePath page, List<String> parts, Set<String> marked, Optional<MadePage> made) {
	}

}
