package org.skinprimer.page;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Entrance;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

/**
 * The home page.
 *
 * @param title the headline
 * @param tagline one line below it
 * @param body what the site is and who stands behind it
 * @param entrances the ways in, by where a reader stands
 * @param path the sections from before to after
 */
public record HomeView(String title, String tagline, BodyView body, List<Door> entrances, List<Step> path) {

	private static final int MOST_COLUMNS = 5;

	static HomeView of(Optional<Page> page, Site site) {
		String tagline = site.settings().identity().tagline();
		return new HomeView(page.map((home) -> home.header().title()).orElse(tagline), tagline, BodyView.of(page, site),
				Door.all(page, site), site.sections().stream().map(Step::of).toList());
	}

	/** How many steps of the path stand side by side where there is room. */
	public int columns() {
		int steps = this.path.size();
		return (steps <= MOST_COLUMNS) ? steps : (steps + 1) / 2;
	}

	/**
	 * A way in.
	 *
	 * @param title what the reader would say
	 * @param text what is waiting there
	 * @param section the folder that gives it its color, empty if it leads nowhere
	 * @param links the pages that matter now; the door itself leads to the first
	 * @param choices how the reader would go on
	 */
	public record Door(String title, String text, Optional<String> section, List<PageLink> links,
			List<PageLink> choices) {

		/** The ways in that a home page names. */
		public static List<Door> all(Optional<Page> home, Site site) {
			return home.stream()
				.flatMap((page) -> page.header().summary().entrances().stream())
				.map((entrance) -> of(entrance, site))
				.toList();
		}

		private static Door of(Entrance entrance, Site site) {
			List<PageLink> links = PageLink.to(entrance.links(), site);
			return new Door(entrance.title(), entrance.text(),
					links.stream()
						.findFirst()
						.map((link) -> new PagePath(link.address()).folder())
						.filter((folder) -> !folder.isEmpty()),
					links, entrance.choices().stream().flatMap((choice) -> choice(choice, site).stream()).toList());
		}

		private static Optional<PageLink> choice(Entrance.Choice choice, Site site) {
			return choice.links()
				.stream()
				.flatMap((address) -> PagePath.written(address).stream())
				.flatMap((path) -> site.reached(path).stream())
				.findFirst()
				.map((path) -> PageLink.to(path.value(), choice.title()));
		}

	}

	/**
	 * A section on the path.
	 *
	 * @param section its folder
	 * @param link where it leads, with the minutes of all its articles
	 * @param text what it is about
	 * @param guides how many articles it has
	 */
	public record Step(String section, PageLink link, Optional<String> text, int guides) {

		static Step of(Section section) {
			return new Step(section.name(), PageLink.labeled(section),
					section.index().map((page) -> page.header().description()), section.articles().size());
		}

	}

}
