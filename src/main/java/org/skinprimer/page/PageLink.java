package org.skinprimer.page;

import java.util.List;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.yaml.LocatedText;

/**
 * A link to an article.
 *
 * @param address where it leads
 * @param title its title
 * @param description what it is about
 * @param minutes how long it takes to read
 */
record PageLink(String address, String title, String description, int minutes) {

	static PageLink to(Page page) {
		return new PageLink(page.path().value(), page.header().title(), page.header().description(),
				page.readingMinutes());
	}

	/**
	 * Links to the pages that a header names; those that visitors cannot see are left
	 * out.
	 */
	static List<PageLink> to(List<LocatedText> addresses, Site site) {
		return addresses.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.flatMap((path) -> site.page(path).stream())
			.map(PageLink::to)
			.toList();
	}

}
