package org.skinprimer.search;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;

/**
 * A page of results.
 *
 * @param urgent what cannot wait for them
 * @param terms the words of the glossary that were searched for
 * @param hits the pages of the site
 * @param total how many pages were found in all
 * @param more whether there may be more than these
 * @param correction what was searched instead of what was typed
 */
record ResultsView(List<UrgentView> urgent, List<TermView> terms, List<HitView> hits, int total, boolean more,
		Optional<Correction> correction, Optional<SearchLink> previous, Optional<SearchLink> next) {

	static final ResultsView NONE = new ResultsView(List.of(), List.of(), List.of(), 0, false, Optional.empty(),
			Optional.empty(), Optional.empty());

	private static final int HITS = 10;

	/** A page of what was found; a number that is too high means the last one. */
	static ResultsView of(SearchQuery query, SearchResults results, int number, Site site) {
		List<SearchResults.Hit> all = results.pages();
		int last = Math.max(1, (all.size() + HITS - 1) / HITS);
		int page = Math.min(Math.max(1, number), last);
		List<HitView> hits = all.stream()
			.skip((long) HITS * (page - 1))
			.limit(HITS)
			.flatMap((hit) -> HitView.of(hit, site).stream())
			.toList();
		Optional<Correction> correction = Optional.of(results.corrected())
			.filter((corrected) -> !corrected.isEmpty())
			.map((corrected) -> new Correction(query.with(corrected), SearchLink.to(query.asTyped())));
		List<UrgentView> urgent = results.urgent()
			.stream()
			.map((row) -> UrgentView.of(row, site.shared().urgency().numbers()))
			.toList();
		return new ResultsView(urgent, (page == 1) ? results.terms().stream().map(TermView::of).toList() : List.of(),
				hits, all.size(), all.size() >= Searcher.MOST_PAGES, correction, link(query, page - 1, last),
				link(query, page + 1, last));
	}

	private static Optional<SearchLink> link(SearchQuery query, int page, int last) {
		return Optional.of(SearchLink.to(query).onPage(page)).filter((any) -> page >= 1 && page <= last);
	}

	/**
	 * A word of the glossary.
	 *
	 * @param address where it stands there
	 */
	record TermView(String address, String term, String meaning) {

		static TermView of(Term term) {
			return new TermView(PagePath.GLOSSARY + "#" + term.id(), term.term(), term.meaning());
		}

	}

	/**
	 * What was searched instead of what was typed.
	 *
	 * @param used the words that were searched
	 * @param typed leads to what those that were typed find
	 */
	record Correction(String used, SearchLink typed) {
	}

}
