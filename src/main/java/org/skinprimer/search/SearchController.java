package org.skinprimer.search;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.web.QueryString;

/** Shows what a visitor searched for. */
@Controller
class SearchController {

	private final SiteIndexing index;

	private final SearchMissRecorder misses;

	private final MessageSource messages;

	SearchController(SiteIndexing index, SearchMissRecorder misses, MessageSource messages) {
		this.index = index;
		this.misses = misses;
		this.messages = messages;
	}

	@GetMapping("/search")
	String show(QueryString address, Site site, Locale locale, Model model) {
		SearchQuery typed = SearchQuery.of(address.value("q"));
		SearchQuery query = address.value("exactly").isEmpty() ? typed : typed.asTyped();
		int page = page(address.value("page"));
		SearchView view = search(query, page, site);
		model.addAttribute("head", head(query, title(view, page, locale), site, locale));
		model.addAttribute("search", view);
		return "search/search";
	}

	private SearchView search(SearchQuery query, int page, Site site) {
		if (query.text().isEmpty()) {
			return SearchView.without(query, site);
		}
		Optional<SearchResults> found = this.index.find(query, site);
		found.filter(SearchResults::isEmpty).ifPresent((nothing) -> this.misses.note(query));
		return found.map((results) -> SearchView.of(query, results, page, site))
			.orElseGet(() -> SearchView.without(query, site));
	}

	private static int page(String number) {
		return number.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(number)) : 1;
	}

	/** Search engines may lead to the search, but not to its results. */
	private Head head(SearchQuery query, String title, Site site, Locale locale) {
		return query.text().isEmpty()
				? Head.of(site, PagePath.SEARCH, title, this.messages.getMessage("search.description", null, locale),
						this.messages.getMessage("breadcrumb.home", null, locale))
				: Head.unlisted(site, title);
	}

	private String title(SearchView view, int page, Locale locale) {
		String key = view.typed().isEmpty() ? "search.title" : (page > 1) ? "search.head.page" : "search.head";
		return this.messages.getMessage(key, new Object[] { view.typed(), page }, locale);
	}

}
