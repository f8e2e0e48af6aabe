package org.skinprimer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;

/**
 * The menus around a page.
 *
 * @param path the address of the page
 * @param words gives the words of the interface for their keys
 * @param made gives the titles of the pages that are made of data files
 */
record Menus(Site site, PagePath path, UnaryOperator<String> words, Function<PagePath, Optional<String>> made) {

	/** The keys of the titles of the pages that nobody writes. */
	private static final Map<PagePath, String> TITLES = Map.of(PagePath.GLOSSARY, "glossary.title", PagePath.A_TO_Z,
			"atoz.title", PagePath.SOURCES, "sources.title", PagePath.TAKE_HOME, "takeHome.title", PagePath.SEARCH,
			"search.title");

	/** The pages of the editors' desk. */
	List<MenuItem> desk() {
		return List.of(item(DeskAddress.DESK, "desk.menu.overview"), item(DeskAddress.PAGES, "desk.menu.pages"),
				item(DeskAddress.GRADES, "desk.menu.grades"), item(DeskAddress.GUIDE, "desk.menu.guide"));
	}

	private MenuItem item(String address, String key) {
		return MenuItem.of(new PagePath(address), this.words.apply(key), this.path);
	}

	/** The sections of the site. */
	List<MenuItem> sections() {
		return this.site.sections()
			.stream()
			.map((section) -> new MenuItem(section.path().value(), section.label(), current(section.path())))
			.toList();
	}

	private Optional<String> current(PagePath section) {
		if (section.equals(this.path)) {
			return Optional.of("page");
		}
		return section.name().equals(this.path.folder()) ? Optional.of("true") : Optional.empty();
	}

	/** The links at the foot; those that lead nowhere are left out. */
	List<MenuItem> footer() {
		return this.site.settings()
			.pages()
			.footer()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.flatMap((path) -> this.site.reached(path).stream())
			.map((address) -> MenuItem.of(address, title(address), this.path))
			.toList();
	}

	private String title(PagePath address) {
		return Optional.ofNullable(this.site.shared().asksForSigns(address) ? "triage.title" : TITLES.get(address))
			.map(this.words)
			.or(() -> this.site.page(address).map((page) -> page.header().title()))
			.or(() -> this.made.apply(address))
			.or(() -> this.site.section(address).map(Section::title))
			.orElse(this.site.settings().identity().name());
	}

}
