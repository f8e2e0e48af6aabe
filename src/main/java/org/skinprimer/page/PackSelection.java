package org.skinprimer.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/**
 * The guides that a visitor wants to take home. An address asks for each by its section
 * and its name, such as {@code aftercare=first-24-hours}.
 *
 * @param guides the guides in reading order
 * @param unknown how many were asked for that visitors cannot see
 * @param over how many were left out because a pack is full
 */
record PackSelection(List<Page> guides, int unknown, int over) {

	/** How many guides a pack holds; more are no longer read. */
	static final int MOST = 12;

	/**
	 * Finds what was asked for. What asks for nothing of a section is no matter of ours.
	 * @param asked the parameters of the address
	 * @param site what there is
	 */
	static PackSelection of(Map<String, List<String>> asked, Site site) {
		Set<PagePath> found = new LinkedHashSet<>();
		int unknown = 0;
		for (Map.Entry<String, List<String>> section : asked.entrySet()) {
			boolean known = site.section(new PagePath("/" + section.getKey())).isPresent();
			for (String name : Set.copyOf(section.getValue())) {
				Optional<PagePath> path = find(PagePath.canonical("/" + section.getKey() + "/" + name), site);
				path.ifPresent(found::add);
				unknown += (known && path.isEmpty()) ? 1 : 0;
			}
		}
		return of(found, unknown, site);
	}

	/** What a pack holds unless a visitor chooses. */
	static PackSelection usual(Site site) {
		return of(site.settings()
			.pages()
			.takeHome()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.flatMap((path) -> site.reached(path).stream())
			.collect(Collectors.toSet()), 0, site);
	}

	private static PackSelection of(Set<PagePath> paths, int unknown, Site site) {
		List<Page> guides = site.articles().stream().filter((page) -> paths.contains(page.path())).toList();
		return new PackSelection(guides.stream().limit(MOST).toList(), unknown, Math.max(0, guides.size() - MOST));
	}

	/** The article at an address, or where it is now: packs that were kept stay whole. */
	private static Optional<PagePath> find(PagePath path, Site site) {
		return site.page(path)
			.map(Page::path)
			.or(() -> site.movedTo(path))
			.filter((there) -> !there.folder().isEmpty() && site.section(there).isPresent());
	}

	/** What asks for a guide beside the name of its section. */
	static String name(Page page) {
		return page.path().value().substring(page.path().folder().length() + 2);
	}

	/** Whether no guide is left to take home. */
	boolean isEmpty() {
		return this.guides.isEmpty();
	}

	boolean holds(Page page) {
		return this.guides.contains(page);
	}

	/** The same choice as the parameters of an address. */
	String query() {
		return this.guides.stream()
			.map((page) -> page.path().folder() + "=" + name(page))
			.collect(Collectors.joining("&"));
	}

}
