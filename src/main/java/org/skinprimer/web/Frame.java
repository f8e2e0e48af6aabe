package org.skinprimer.web;

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
 * @param stylesheet the address of the stylesheet
 * @param icon the address of the icon
 * @param section the folder of the section the reader is in, empty elsewhere
 * @param sections the menu of sections
 * @param footer the links at the foot
 * @param emergency the numbers to call in an emergency
 * @param standingLine the sentence that stands on each page
 */
record Frame(String name, String publisher, String language, String stylesheet, String icon, String section,
		List<Item> sections, List<Item> footer, List<EmergencyNumber> emergency, String standingLine) {

	/** The keys of the titles of the pages that nobody writes. */
	private static final Map<PagePath, String> TITLES = Map.of(PagePath.GLOSSARY, "glossary.title", PagePath.SOURCES,
			"sources.title");

	static Frame of(Site site, PagePath path, Assets assets, UnaryOperator<String> words) {
		String here = site.section(path).map(Section::name).orElse("");
		List<Item> sections = site.sections()
			.stream()
			.map((section) -> new Item(section.label(), section.path().value(), current(section.path(), path)))
			.toList();
		List<Item> footer = site.settings()
			.footer()
			.stream()
			.flatMap((address) -> address.path().stream())
			.filter(site::has)
			.map((address) -> new Item(title(site, address, words), address.value(),
					address.equals(path) ? "page" : ""))
			.toList();
		return new Frame(site.settings().name(), site.settings().publisher(),
				site.settings().language().toLanguageTag(), assets.stylesheet(), assets.icon(), here, sections, footer,
				site.settings().emergency(), site.settings().standingLine());
	}

	private static String current(PagePath section, PagePath path) {
		if (section.equals(path)) {
			return "page";
		}
		return section.name().equals(path.folder()) ? "true" : "";
	}

	private static String title(Site site, PagePath path, UnaryOperator<String> words) {
		return Optional.ofNullable(TITLES.get(path))
			.map(words)
			.or(() -> site.page(path).map((page) -> page.header().title()))
			.or(() -> site.section(path).map(Section::title))
			.orElse(site.settings().name());
	}

	/**
	 * A link of a menu.
	 *
	 * @param title its words
	 * @param address where it leads
	 * @param current {@code page} on that page, {@code true} below it, else empty
	 */
	record Item(String title, String address, String current) {
	}

}
