package org.skinprimer.seo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;

/**
 * A page that search engines may keep.
 *
 * @param address its public address
 * @param changed when it last changed, empty for pages that the program makes itself
 */
record SitemapEntry(String address, Optional<Instant> changed) {

	/**
	 * All of them: the pages that editors write, and those that the program makes and
	 * that have anything to show.
	 */
	static List<SitemapEntry> all(Site site) {
		Map<PagePath, Optional<Instant>> changes = new LinkedHashMap<>();
		changes.put(PagePath.HOME, Optional.empty());
		site.pages().forEach((page) -> changes.put(page.path(), page.changed()));
		site.sections()
			.stream()
			.map(Section::path)
			.filter(site::has)
			.forEach((path) -> changes.putIfAbsent(path, Optional.empty()));
		site.shared().made().forEach((address) -> changes.put(new PagePath(address), Optional.empty()));
		List<Page> articles = site.articles();
		if (!articles.isEmpty() || !site.glossary().isEmpty()) {
			changes.put(PagePath.A_TO_Z, Optional.empty());
		}
		if (!site.glossary().isEmpty()) {
			changes.put(PagePath.GLOSSARY, Optional.empty());
		}
		if (!site.citations().isEmpty()) {
			changes.put(PagePath.SOURCES, Optional.empty());
		}
		if (!articles.isEmpty()) {
			changes.put(PagePath.TAKE_HOME, Optional.empty());
			changes.put(PagePath.SEARCH, Optional.empty());
		}
		return changes.entrySet()
			.stream()
			.map((change) -> new SitemapEntry(site.settings().canonical(change.getKey()), change.getValue()))
			.toList();
	}

}
