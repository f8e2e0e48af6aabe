package org.skinprimer.seo;

import java.util.ArrayList;
import java.util.List;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;

/**
 * A step of the way from the home page to a page; the home page itself is not told.
 *
 * @param title its words
 * @param address where it leads, empty for the page the reader is on
 */
public record Crumb(String title, String address) {

	/** The way to a page, which itself is the last step. */
	public static List<Crumb> trail(Page page, Site site) {
		List<Crumb> trail = new ArrayList<>();
		if (!page.path().folder().isEmpty()) {
			PagePath parent = new PagePath("/" + page.path().folder());
			site.section(parent)
				.map(Section::label)
				.or(() -> site.page(parent).map((folder) -> folder.header().title()))
				.ifPresent((title) -> trail.add(new Crumb(title, parent.value())));
		}
		trail.add(new Crumb(page.header().title(), ""));
		return List.copyOf(trail);
	}

}
