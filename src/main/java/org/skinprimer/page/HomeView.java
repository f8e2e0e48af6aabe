package org.skinprimer.page;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Entrance;
import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.RenderedHtml;

/**
 * The home page.
 *
 * @param title the headline
 * @param tagline one line below it
 * @param icons the icons of its care notices
 * @param body what the site is and who stands behind it
 * @param words the words of the glossary that the body explains
 * @param entrances the ways in, by where a reader stands
 * @param path the sections from before to after
 */
record HomeView(String title, String tagline, List<String> icons, RenderedHtml body, List<Term> words,
		List<Door> entrances, List<Step> path) {

	static HomeView of(Optional<Page> page, Site site) {
		List<Entrance> entrances = page.map(Page::header).map(FrontMatter::entrances).orElse(List.of());
		Document document = page.map(Page::document).orElse(Document.EMPTY);
		return new HomeView(page.map((home) -> home.header().title()).orElse(site.settings().tagline()),
				site.settings().tagline(), document.icons(), document.html(), ArticleView.words(document, site),
				entrances.stream().map((entrance) -> Door.of(entrance, site)).toList(),
				site.sections().stream().map(Step::of).toList());
	}

	/**
	 * A way in.
	 *
	 * @param title what the reader would say
	 * @param text what is waiting there
	 * @param section the folder of the section that gives it its color
	 * @param links the pages that matter now
	 */
	record Door(String title, String text, String section, List<PageLink> links) {

		static Door of(Entrance entrance, Site site) {
			List<PageLink> links = PageLink.to(entrance.links(), site);
			String section = links.isEmpty() ? "" : new PagePath(links.get(0).address()).folder();
			return new Door(entrance.title(), entrance.text(), section, links);
		}

	}

	/**
	 * A section on the path.
	 *
	 * @param section its folder
	 * @param address where it leads
	 * @param label what menus call it
	 * @param text what it is about
	 * @param guides how many articles it has
	 * @param minutes how long all of them take to read
	 */
	record Step(String section, String address, String label, String text, int guides, int minutes) {

		static Step of(Section section) {
			return new Step(section.name(), section.path().value(), section.label(),
					section.index().map((page) -> page.header().description()).orElse(""), section.articles().size(),
					section.readingMinutes());
		}

	}

}
