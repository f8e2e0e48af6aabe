package org.skinprimer.page;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

/**
 * The page of a section.
 *
 * @param section its folder
 * @param label what menus call it
 * @param body what it is about; with headings of its own it stands below the guides
 * @param guides its articles in reading order
 * @param minutes how long all of them take to read
 * @param steps the parts before and after it
 */
public record SectionView(String section, String label, String title, BodyView body, List<Teaser> guides, int minutes,
		Optional<String> remember, StepsView steps) {

	static SectionView of(Section section, Site site) {
		return new SectionView(section.name(), section.label(), section.title(), BodyView.of(section.index(), site),
				section.articles().stream().map(Teaser::of).toList(), section.readingMinutes(),
				section.index().flatMap((page) -> page.header().summary().remember()), StepsView.of(section, site));
	}

	/**
	 * A link to an article and what the article is about.
	 *
	 * @param text one or two sentences
	 */
	public record Teaser(PageLink link, String text) {

		/** The teaser of an article. */
		public static Teaser of(Page page) {
			return new Teaser(PageLink.to(page), page.header().description());
		}

	}

}
