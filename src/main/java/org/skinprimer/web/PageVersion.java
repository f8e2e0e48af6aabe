package org.skinprimer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;

/**
 * Which text of a page it is.
 *
 * @param number its number among the texts of the page, empty until the history knows it
 * @param on the day since which it is so
 */
public record PageVersion(Optional<Integer> number, DateView on) {

	/** The text that visitors get of a page, empty until the history knows it. */
	public static Optional<PageVersion> of(Page page, Site site) {
		return page.changed().map((at) -> of(site.number(page.path()), at, site));
	}

	/** A text that is so since an instant. */
	public static PageVersion of(Optional<Integer> number, Instant since, Site site) {
		return new PageVersion(number,
				DateView.of(LocalDate.ofInstant(since, site.settings().timeZone()), site.settings()));
	}

}
