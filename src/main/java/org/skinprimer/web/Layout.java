package org.skinprimer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings.EmergencyNumber;

/**
 * What stands around each page.
 *
 * @param name the name of the site
 * @param publisher who publishes the pages
 * @param language the language of the pages
 * @param audience who sees the page, and for what
 * @param stylesheets the addresses of the stylesheets
 * @param print the address of the stylesheet for paper
 * @param contrast the address of the stylesheet for those who ask for more contrast
 * @param searching whether the page is the search itself
 * @param icon the address of the icon
 * @param share the public address of the picture that stands for the page where it is
 * shared
 * @param section the folder of the section the reader is in, empty elsewhere
 * @param sections the menu of sections, or of the pages of the desk
 * @param footer the links at the foot
 * @param emergency the numbers to call in an emergency
 * @param standingLine the sentence that stands on each page
 */
record Layout(String name, String publisher, String language, Audience audience, List<String> stylesheets, String print,
		String contrast, boolean searching, String icon, String share, String section, List<MenuItem> sections,
		List<MenuItem> footer, List<EmergencyNumber> emergency, String standingLine) {

	/** The keys of the titles of the pages that nobody writes. */
	private static final Map<PagePath, String> TITLES = Map.of(PagePath.GLOSSARY, "glossary.title", PagePath.A_TO_Z,
			"atoz.title", PagePath.SOURCES, "sources.title", PagePath.TAKE_HOME, "takeHome.title", PagePath.SEARCH,
			"search.title");

	static Layout of(Site site, PagePath path, Assets assets, UnaryOperator<String> words) {
		Audience audience = Audience.of(path);
		PagePath shown = audience.framed(path);
		List<MenuItem> menu = (audience == Audience.DESK) ? DeskMenu.of(path, words) : sections(site, shown);
		boolean searching = path.equals(PagePath.SEARCH);
		String section = site.section(shown).map(Section::name).orElse("");
		return new Layout(site.settings().name(), site.settings().publisher(),
				site.settings().language().toLanguageTag(), audience, stylesheets(site, path, audience, assets),
				assets.print(), assets.contrast(), searching, assets.icon(),
				site.settings().baseUrl() + assets.share(section), section, menu, footer(site, shown, words),
				site.settings().emergency(), site.settings().standingLine());
	}

	/**
	 * An article is what most visitors see first: it loads nothing that it does not use.
	 */
	private static List<String> stylesheets(Site site, PagePath path, Audience audience, Assets assets) {
		PagePath shown = audience.framed(path);
		boolean article = site.page(shown).isPresent()
				&& site.section(shown).filter((section) -> !section.path().equals(shown)).isPresent();
		List<String> stylesheets = new ArrayList<>(List.of(assets.stylesheet()));
		if (!article) {
			stylesheets.add(assets.pages());
		}
		if (audience != Audience.EVERYONE) {
			stylesheets.add(assets.desk());
		}
		if (path.equals(PagePath.SEARCH)) {
			stylesheets.add(assets.search());
		}
		if (path.equals(PagePath.TAKE_HOME) || path.folder().equals(PagePath.TAKE_HOME.name())) {
			stylesheets.add(assets.pack());
		}
		return stylesheets;
	}

	private static List<MenuItem> sections(Site site, PagePath path) {
		return site.sections()
			.stream()
			.map((section) -> new MenuItem(section.path().value(), section.label(), current(section.path(), path)))
			.toList();
	}

	private static List<MenuItem> footer(Site site, PagePath path, UnaryOperator<String> words) {
		return site.settings()
			.footer()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.filter(site::has)
			.map((address) -> MenuItem.of(address, title(site, address, words), path))
			.toList();
	}

	private static Optional<String> current(PagePath section, PagePath path) {
		if (section.equals(path)) {
			return Optional.of("page");
		}
		return section.name().equals(path.folder()) ? Optional.of("true") : Optional.empty();
	}

	private static String title(Site site, PagePath path, UnaryOperator<String> words) {
		return Optional.ofNullable(TITLES.get(path))
			.map(words)
			.or(() -> site.page(path).map((page) -> page.header().title()))
			.or(() -> site.section(path).map(Section::title))
			.orElse(site.settings().name());
	}

	/** Whether the page is one of the desk's own. */
	public boolean desk() {
		return this.audience == Audience.DESK;
	}

}
