package org.skinprimer.search;

import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

/**
 * The page of a search.
 *
 * @param state {@code empty}, {@code waiting}, {@code nothing} or {@code found}
 * @param typed what was typed, cut to a reasonable length
 * @param suggestions searches that would find something
 * @param help the pages on when and what to ask a clinician
 * @param places where a visitor can go from here
 */
record SearchView(String state, String typed, ResultsView results, List<SearchLink> suggestions, List<PageLink> help,
		List<PageLink> places) {

	/** A page before anything was asked, or before anything can be answered. */
	static SearchView without(SearchQuery query, Site site) {
		return new SearchView(query.text().isEmpty() ? "empty" : "waiting", query.text(), ResultsView.NONE, List.of(),
				List.of(), places(site));
	}

	/** A page of results; a number that is too high means the last one. */
	static SearchView of(SearchQuery query, SearchResults results, int number, Site site) {
		return results.isEmpty()
				? new SearchView("nothing", query.text(), ResultsView.NONE, suggestions(query, results), help(site),
						places(site))
				: new SearchView("found", query.text(), ResultsView.of(query, results, number, site), List.of(),
						help(site), List.of());
	}

	private static List<SearchLink> suggestions(SearchQuery query, SearchResults results) {
		Stream<String> apart = query.phrases().isEmpty() ? Stream.empty() : Stream.of(query.withoutQuotes());
		return Stream.concat(apart, results.nearest().stream()).map(SearchLink::to).toList();
	}

	private static List<PageLink> help(Site site) {
		return PageLink.to(site.settings().pages().help(), site);
	}

	private static List<PageLink> places(Site site) {
		return site.sections().stream().map(PageLink::to).toList();
	}

}
