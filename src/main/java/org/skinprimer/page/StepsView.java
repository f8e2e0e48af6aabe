package org.skinprimer.page;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

/**
 * The way on from a page: where it stands in its section, and what comes before and
 * after.
 *
 * @param standing its place in the section, empty for a section and for a guide that
 * stands alone
 * @param previous the step before it
 * @param next the step after it; after the last guide comes the next section
 */
public record StepsView(Optional<Standing> standing, Optional<Step> previous, Optional<Step> next) {

	/** No way on. */
	static final StepsView NONE = new StepsView(Optional.empty(), Optional.empty(), Optional.empty());

	/** The way on from an article; there is none from one that visitors do not see. */
	static StepsView of(Page article, Section section, Site site) {
		List<Page> articles = section.articles();
		int here = section.indexOf(article.path());
		if (here < 0) {
			return NONE;
		}
		Optional<Standing> standing = Optional.of(Standing.of(here, section)).filter((any) -> articles.size() > 1);
		return new StepsView(standing, guide(articles, here - 1, "steps.previous"),
				guide(articles, here + 1, "steps.next").or(() -> part(section, site, 1, "steps.nextPart")));
	}

	/** The way on from a section. */
	static StepsView of(Section section, Site site) {
		return new StepsView(Optional.empty(), part(section, site, -1, "steps.previousPart"),
				part(section, site, 1, "steps.nextPart"));
	}

	private static Optional<Step> guide(List<Page> articles, int there, String label) {
		return (there >= 0 && there < articles.size()) ? Optional.of(new Step(label, PageLink.to(articles.get(there))))
				: Optional.empty();
	}

	private static Optional<Step> part(Section section, Site site, int way, String label) {
		List<Section> sections = site.sections()
			.stream()
			.filter((any) -> !any.articles().isEmpty() || any.path().equals(section.path()))
			.toList();
		int there = sections.stream().map(Section::path).toList().indexOf(section.path()) + way;
		return (there >= 0 && there < sections.size())
				? Optional.of(new Step(label, PageLink.labeled(sections.get(there)))) : Optional.empty();
	}

	/** Whether there is anything to show. */
	public boolean isEmpty() {
		return this.standing.isEmpty() && this.previous.isEmpty() && this.next.isEmpty();
	}

	/**
	 * The place of an article in its section.
	 *
	 * @param number its number, from 1
	 * @param count how many articles the section has
	 * @param section what menus call the section
	 * @param address where the section is
	 * @param near the articles of the section, of many those around it
	 * @param here its place among those, from 0
	 */
	public record Standing(int number, int count, String section, String address, List<PageLink> near, int here) {

		/** More than fit beside a page help nobody. */
		private static final int MOST = 12;

		private static Standing of(int here, Section section) {
			int count = section.articles().size();
			int from = Math.max(0, Math.min(here - MOST / 2, count - MOST));
			List<PageLink> near = section.articles()
				.subList(from, Math.min(count, from + MOST))
				.stream()
				.map(PageLink::to)
				.toList();
			return new Standing(here + 1, count, section.label(), section.path().value(), near, here - from);
		}

	}

	/**
	 * A link to what comes before or after.
	 *
	 * @param label the key of the words that say which
	 * @param to what it leads to
	 */
	public record Step(String label, PageLink to) {

	}

}
