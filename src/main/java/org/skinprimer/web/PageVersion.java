package org.skinprimer.web;

import java.time.LocalDate;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;

/**
 * Which text of a page it is.
 *
 * @param on the day since which it is so
 */
public record PageVersion(DateView on) {

	/** The text that visitors get of a page, empty until the history knows it. */
	public static Optional<PageVersion> of(Page page, Site site) {
		return page.changed()
			.map((at) -> new PageVersion(
					DateView.of(LocalDate.ofInstant(at, site.settings().timeZone()), site.settings())));
	}

}
