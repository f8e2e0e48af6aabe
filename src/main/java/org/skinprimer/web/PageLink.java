package org.skinprimer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.yaml.LocatedText;

/**
 * A link to a page.
 *
 * @param address where it leads
 * @param minutes how long what is there takes to read, 0 where that is not told
 */
public record PageLink(String address, String title, int minutes) {

	/** A link to a page of the program, which nobody reads from end to end. */
	public static PageLink to(String address, String title) {
		return new PageLink(address, title, 0);
	}

	/** A link to a page that an editor wrote. */
	public static PageLink to(Page page) {
		return new PageLink(page.path().value(), page.header().title(), page.readingMinutes());
	}

	/** A link to a section by its title, with the minutes that all its articles take. */
	public static PageLink to(Section section) {
		return new PageLink(section.path().value(), section.title(), section.readingMinutes());
	}

	/** A link to a section by what menus call it, with the same minutes. */
	public static PageLink labeled(Section section) {
		return new PageLink(section.path().value(), section.label(), section.readingMinutes());
	}

	/**
	 * Links to the pages that an editor names; those that visitors cannot see are left
	 * out.
	 */
	public static List<PageLink> to(List<LocatedText> addresses, Site site) {
		return addresses.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.flatMap((path) -> site.reached(path).flatMap(site::page).stream())
			.map(PageLink::to)
			.toList();
	}

	/** A link to the folder that a page is in, empty for a page at the top. */
	public static Optional<PageLink> above(Page page, Site site) {
		PagePath folder = new PagePath("/" + page.path().folder());
		return site.section(folder)
			.map((section) -> to(section.path().value(), section.label()))
			.or(() -> site.page(folder).map(PageLink::to))
			.filter((link) -> !folder.equals(PagePath.HOME));
	}

	/**
	 * The way down to a page that the program makes, from the home page on.
	 * @param home what the home page is called
	 * @param name what the page is called
	 */
	public static List<PageLink> steps(String home, PagePath path, String name, Site site) {
		List<PageLink> steps = new ArrayList<>(List.of(to(PagePath.HOME.value(), home)));
		site.section(path).map((section) -> to(section.path().value(), section.label())).ifPresent(steps::add);
		steps.add(to(path.value(), name));
		return List.copyOf(steps);
	}

	/** The same link, leading to another address. */
	public PageLink at(String other) {
		return new PageLink(other, this.title, this.minutes);
	}

}
