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
class MovedPages {

	private final ContentSnapshot snapshot;

	private final Map<PagePath, Revision> latest;

	private final Map<String, List<PagePath>> byHash = new HashMap<>();

	private final Map<String, List<PagePath>> byTitle = new HashMap<>();

	MovedPages(ContentSnapshot snapshot, Map<PagePath, Revision> latest) {
		this.snapshot = snapshot;
		this.latest = latest;
	}

	/** Few sites have lost a page, so nothing is sorted before one is looked for. */
	private void sort() {
		for (Page page : this.byHash.isEmpty() ? this.snapshot.pages() : List.<Page>of()) {
			this.byHash.computeIfAbsent(page.source().hash(), (any) -> new ArrayList<>()).add(page.path());
			this.byTitle.computeIfAbsent(key(page.header().title()), (any) -> new ArrayList<>()).add(page.path());
		}
	}

	/** Where the page of an address is now, if there is just one such page. */
	Optional<PagePath> of(PagePath former) {
		Revision last = this.latest.get(former);
		if (last == null) {
			return Optional.empty();
		}
		sort();
		return only(this.byHash.get(last.hash())).or(() -> only(this.byTitle.get(key(last.title()))));
	}

	private static Optional<PagePath> only(List<PagePath> candidates) {
		return (candidates != null && candidates.size() == 1) ? Optional.of(candidates.get(0)) : Optional.empty();
	}

	private static String key(String title) {
		return title.toLowerCase(Locale.ROOT);
	}

}
