package org.skinprimer.page;

import java.util.List;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

/**
 * The page on which a visitor chooses guides to take home.
 *
 * @param groups the guides of each section
 * @param usual whether what is ticked is the usual pack
 * @param most how many guides a pack holds
 */
record ChoiceView(List<Group> groups, boolean usual, int most) {

	static ChoiceView of(PackSelection ticked, Site site) {
		return new ChoiceView(site.sections()
			.stream()
			.filter((section) -> !section.articles().isEmpty())
			.map((section) -> Group.of(section, ticked))
			.toList(), !ticked.isEmpty() && ticked.equals(PackSelection.usual(site)), PackSelection.MOST);
	}

	/**
	 * The guides of a section.
	 *
	 * @param section its folder
	 * @param title what menus call it
	 * @param options the guides in reading order
	 */
	record Group(String section, String title, List<Option> options) {

		static Group of(Section section, PackSelection ticked) {
			return new Group(section.name(), section.label(),
					section.articles().stream().map((page) -> Option.of(page, ticked)).toList());
		}

	}

	/**
	 * A guide to choose.
	 *
	 * @param name what asks for it
	 * @param guide what it is
	 * @param ticked whether it is chosen beforehand
	 */
	record Option(String name, PageLink guide, boolean ticked) {

		static Option of(Page page, PackSelection ticked) {
			return new Option(PackSelection.name(page), PageLink.to(page), ticked.holds(page));
		}

	}

}
