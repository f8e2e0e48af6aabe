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

	private final MessageSource words;

	SearchController(SiteIndexing index, SearchMissRecorder misses, MessageSource words) {
		this.index = index;
		this.misses = misses;
		this.words = words;
	}

	@GetMapping("/search")
	String show(QueryString query, Site site, Locale locale, Model model) {
		SearchQuery question = SearchQuery.of(query.value("q"));
		int page = page(query.value("page"));
		SearchView view = answer(question, page, site);
		model.addAttribute("head", head(question, title(view, page, locale), site, locale));
		model.addAttribute("search", view);
		return "search/search";
	}

	private SearchView answer(SearchQuery question, int page, Site site) {
		if (question.text().isEmpty()) {
			return SearchView.without(question, site);
		}
		Optional<SearchResults> found = this.index.find(question, site);
		found.filter(SearchResults::isEmpty).ifPresent((nothing) -> this.misses.note(question));
		return found.map((findings) -> SearchView.of(question, findings, page, site))
			.orElseGet(() -> SearchView.without(question, site));
	}

	private static int page(String number) {
		return number.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(number)) : 1;
	}

	/** Search engines may lead to the search, but not to its answers. */
	private Head head(SearchQuery question, String title, Site site, Locale locale) {
		return question.text().isEmpty()
				? Head.of(site, PagePath.SEARCH, title, this.words.getMessage("search.description", null, locale))
				: Head.unlisted(site, title);
	}

	private String title(SearchView view, int page, Locale locale) {
		String key = view.typed().isEmpty() ? "search.title" : (page > 1) ? "search.head.page" : "search.head";
		return this.words.getMessage(key, new Object[] { view.typed(), page }, locale);
	}

}
