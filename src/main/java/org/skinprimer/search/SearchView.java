package org.skinprimer.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.web.PageLink;

/**
 * The page of a search.
 *
 * @param state {@code empty}, {@code waiting}, {@code nothing} or {@code found}
 * @param typed what was typed, cut to a reasonable length
 * @param terms the words of the glossary that were asked for
 * @param hits the pages of this page of results
 * @param total how many pages were found in all
 * @param more whether there may be more than these
 * @param corrections the words that no page holds, and what was searched instead
 * @param suggestions searches that would find something
 * @param previous the results before these
 * @param next the results after these
 * @param help the pages on when and what to ask a clinician
 * @param places where a visitor can go from here
 */
record SearchView(String state, String typed, List<TermView> terms, List<HitView> hits, int total, boolean more,
		List<Correction> corrections, List<SearchLink> suggestions, Optional<SearchLink> previous,
		Optional<SearchLink> next, List<PageLink> help, List<PageLink> places) {

	private static final int HITS = 10;

	/** A page before anything was asked, or before anything can be answered. */
	static SearchView without(SearchQuery question, Site site) {
		return new SearchView(question.text().isEmpty() ? "empty" : "waiting", question.text(), List.of(), List.of(), 0,
				false, List.of(), List.of(), Optional.empty(), Optional.empty(), help(site), places(site));
	}

	/** A page of results; a number that is too high means the last one. */
	static SearchView of(SearchQuery question, SearchResults findings, int number, Site site) {
		List<SearchResults.Hit> all = findings.pages();
		int last = Math.max(1, (all.size() + HITS - 1) / HITS);
		int page = Math.min(Math.max(1, number), last);
		Highlighter marks = new Highlighter(findings.marks());
		List<HitView> hits = all.stream()
			.skip((long) HITS * (page - 1))
			.limit(HITS)
			.flatMap((hit) -> HitView.of(hit, marks, site).stream())
			.toList();
		return new SearchView(findings.isEmpty() ? "nothing" : "found", question.text(),
				(page == 1) ? findings.terms().stream().map(TermView::of).toList() : List.of(), hits, all.size(),
				all.size() >= Searcher.MOST_PAGES,
				findings.corrected()
					.entrySet()
					.stream()
					.map((entry) -> new Correction(entry.getKey(), entry.getValue()))
					.toList(),
				suggestions(question, findings), link(question, page - 1, last), link(question, page + 1, last),
				findings.isEmpty() ? help(site) : List.of(), findings.isEmpty() ? places(site) : List.of());
	}

	private static Optional<SearchLink> link(SearchQuery question, int page, int last) {
		return (page < 1 || page > last) ? Optional.empty()
				: Optional.of(SearchLink.to(question.text(), (page == 1) ? "" : "&page=" + page));
	}

	private static List<SearchLink> suggestions(SearchQuery question, SearchResults findings) {
		if (!findings.isEmpty()) {
			return List.of();
		}
		Stream<String> apart = question.phrases().isEmpty() ? Stream.empty() : Stream.of(question.withoutQuotes());
		return Stream.concat(apart, findings.nearest().stream()).map((text) -> SearchLink.to(text, "")).toList();
	}

	private static List<PageLink> help(Site site) {
		return PageLink.to(site.settings().help(), site);
	}

	private static List<PageLink> places(Site site) {
		return site.sections().stream().map(PageLink::to).toList();
	}

	/**
	 * A word of the glossary.
	 *
	 * @param address where it stands there
	 * @param term the word
	 * @param meaning what it means
	 */
	record TermView(String address, String term, String meaning) {

		static TermView of(Term term) {
			return new TermView(PagePath.GLOSSARY + "#" + term.id(), term.term(), term.meaning());
		}

	}

	/**
	 * A word that no page holds.
	 *
	 * @param typed the word
	 * @param used what was searched instead
	 */
	record Correction(String typed, String used) {
	}

	/**
	 * Another search.
	 *
	 * @param address where it leads
	 * @param text what it looks for
	 */
	record SearchLink(String address, String text) {

		static SearchLink to(String text, String more) {
			return new SearchLink(PagePath.SEARCH + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more,
					text);
		}

	}

}
