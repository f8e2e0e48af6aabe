package org.skinprimer.guide;

import java.util.List;

import org.skinprimer.content.Entrance;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings.EmergencyNumber;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Term;

/**
 * The parts of the sample site that one example shows, for the pieces of the public
 * templates.
 *
 * @param name the name of the site
 * @param tagline one line below the name
 * @param sections the menu of sections
 * @param footer the links at the foot
 * @param emergency the numbers to call in an emergency
 * @param standingLine the sentence that stands on each page
 * @param terms the words of the glossary
 * @param entrances the ways in on the home page
 * @param guides the page in a list, or for the page of a section all its pages
 * @param section the list of the section that the page belongs to
 * @param remember the one thing to remember of the section
 */
record ShownSite(String name, String tagline, List<ShownLink> sections, List<ShownLink> footer,
		List<EmergencyNumber> emergency, String standingLine, List<Term> terms, List<Door> entrances,
		List<ShownLink> guides, Siblings section, String remember) {

	static ShownSite of(Site site, PagePath path) {
		SiteSettings settings = site.settings();
		List<ShownLink> section = site.section(path)
			.map(Section::articles)
			.orElse(List.of())
			.stream()
			.map(ShownLink::to)
			.toList();
		boolean isSection = site.sections().stream().anyMatch((any) -> any.path().equals(path));
		return new ShownSite(settings.name(), settings.tagline(),
				site.sections().stream().map((any) -> ShownLink.to(any.path(), any.label())).toList(),
				ShownLink.to(settings.footer(), site), settings.emergency(), settings.standingLine(), site.glossary(),
				site.page(PagePath.HOME)
					.stream()
					.flatMap((home) -> home.header().entrances().stream())
					.map((entrance) -> Door.of(entrance, site))
					.toList(),
				isSection ? section : site.page(path).stream().map(ShownLink::to).toList(), new Siblings(section),
				site.page(path).flatMap((page) -> page.header().remember()).orElse(""));
	}

	/**
	 * The pages of a section.
	 *
	 * @param guides the pages in reading order
	 */
	record Siblings(List<ShownLink> guides) {
	}

	/**
	 * A way in.
	 *
	 * @param title what the reader would say
	 * @param text what is waiting there
	 * @param section the folder that gives it its color
	 * @param links the pages that matter now
	 */
	record Door(String title, String text, String section, List<ShownLink> links) {

		static Door of(Entrance entrance, Site site) {
			return new Door(entrance.title(), entrance.text(),
					PagePath.written(entrance.links().get(0)).map(PagePath::folder).orElse(""),
					ShownLink.to(entrance.links(), site));
		}

	}

}
