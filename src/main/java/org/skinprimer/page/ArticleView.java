package org.skinprimer.page;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

/**
 * The page of an article.
 *
 * @param section the folder of its section, empty outside the sections
 * @param above the folder it is in, empty for a page at the top
 * @param facts who wrote and reviewed it when, and how long it is
 * @param ways how to take it along, empty outside the sections
 * @param keyPoints what to know and do, in short
 * @param body the text with all that belongs to it
 * @param steps the way on from it
 * @param related other pages on the subject
 */
public record ArticleView(Optional<String> section, String title, Optional<PageLink> above, FactsView facts,
		Optional<WaysView> ways, List<String> keyPoints, BodyView body, StepsView steps, List<PageLink> related) {

	/**
	 * The view of a page.
	 * @param page the page; visitors need not see it yet
	 * @param site what stands around it
	 * @param related where to read on
	 */
	public static ArticleView of(Page page, Site site, List<PageLink> related) {
		Optional<Section> section = site.section(page.path());
		return new ArticleView(section.map(Section::name), page.header().title(), PageLink.above(page, site),
				FactsView.of(page, site),
				section.filter((any) -> site.page(page.path()).isPresent()).map((any) -> WaysView.of(page, site)),
				page.header().summary().keyPoints(), BodyView.of(Optional.of(page), site),
				section.map((part) -> StepsView.of(page, part, site)).orElse(StepsView.NONE), related);
	}

}
