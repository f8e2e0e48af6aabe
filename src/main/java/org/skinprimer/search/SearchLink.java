package org.skinprimer.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.skinprimer.content.PagePath;

/**
 * A link to a search.
 *
 * @param text what it looks for
 */
record SearchLink(String address, String text) {

	static SearchLink to(String text) {
		return new SearchLink(PagePath.SEARCH + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8), text);
	}

	/** Leads to the same search, with or without its typing mistakes. */
	static SearchLink to(SearchQuery query) {
		SearchLink link = to(query.text());
		return query.exactly() ? new SearchLink(link.address + "&exactly=yes", link.text) : link;
	}

	/** Leads to another page of the results. */
	SearchLink onPage(int number) {
		return (number == 1) ? this : new SearchLink(this.address + "&page=" + number, this.text);
	}

}
