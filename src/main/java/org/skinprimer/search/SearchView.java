package org.skinprimer.search;

import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/**
 * The page of a search.
 *
 * @param state {@code empty}, {@code waiting}, {@code nothing} or {@code found}
 * @param typed what was typed, cut to a reasonable length
 * @param suggestions searches that would find something
 * @param help the pages on when and what to ask a clinician
 * @param places where a visitor can go from here
 */
record SearchView(String state, String typed, ResultsView results, List<SearchLink> suggestions, List<PlaceLink> help,
		List<PlaceLink> places) {

	/** The pages on asking a clinician, of those that the editors wrote. */
	private static final List<PagePath> HELP = List.of(new PagePath("/aftercare/warning-signs-when-to-call"),
			new PagePath("/preparation/consultation-questions"), new PagePath("/about/contact"));

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
						List.of(), List.of());
	}

	private static List<SearchLink> suggestions(SearchQuery query, SearchResults results) {
		Stream<String> apart = query.phrases().isEmpty() ? Stream.empty() : Stream.of(query.withoutQuotes());
		return Stream.concat(apart, results.nearest().stream()).map(SearchLink::to).toList();
	}

	private static List<PlaceLink> help(Site site) {
		return HELP.stream().flatMap((path) -> site.page(path).stream()).map(PlaceLink::to).toList();
	}

	private static List<PlaceLink> places(Site site) {
		return site.sections()
			.stream()
			.map((section) -> new PlaceLink(section.path().value(), section.title(), section.readingMinutes()))
			.toList();
	}

	/**
	 * A place to go to.
	 *
	 * @param minutes how long what is there takes to read
	 */
	record PlaceLink(String address, String title, int minutes) {

		static PlaceLink to(Page page) {
			return new PlaceLink(page.path().value(), page.header().title(), page.readingMinutes());
		}

	}

}
