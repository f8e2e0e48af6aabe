package org.skinprimer.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;

/** Finds pages again by what they said last: the same text, or else the same title. */
final class MovedPages {

	private final ContentSnapshot snapshot;

	private final Map<PagePath, Revision> latest;

	private final Map<String, List<PagePath>> byHash = new HashMap<>();

	private final Map<String, List<PagePath>> byTitle = new HashMap<>();

	MovedPages(ContentSnapshot snapshot, Map<PagePath, Revision> latest) {
		this.snapshot = snapshot;
		this.latest = latest;
	}

	/** Where the page of an address is now, if there is just one such page. */
	Optional<PagePath> of(PagePath former) {
		Revision last = this.latest.get(former);
		if (last == null) {
			return Optional.empty();
		}
		sort();
		return only(this.byHash, last.hash()).or(() -> only(this.byTitle, key(last.title())));
	}

	/** Few sites have lost a page, so nothing is sorted before one is looked for. */
	private void sort() {
		if (this.byHash.isEmpty()) {
			for (Page page : this.snapshot.pages()) {
				this.byHash.computeIfAbsent(page.source().hash(), (any) -> new ArrayList<>()).add(page.path());
				this.byTitle.computeIfAbsent(key(page.header().title()), (any) -> new ArrayList<>()).add(page.path());
			}
		}
	}

	private static Optional<PagePath> only(Map<String, List<PagePath>> pages, String key) {
		List<PagePath> found = pages.getOrDefault(key, List.of());
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	private static String key(String title) {
		return title.toLowerCase(Locale.ROOT);
	}

}
