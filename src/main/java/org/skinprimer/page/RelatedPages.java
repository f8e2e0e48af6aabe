package org.skinprimer.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.web.PageLink;

/**
 * Finds where to read on: first what the editor names, then the articles that are most
 * like the page. What is needed for that is worked out once for each site, when the first
 * page asks.
 */
@Component
class RelatedPages {

	/** How many pages are enough; an editor may name more. */
	static final int ENOUGH = 3;

	private final AtomicReference<Optional<Compared>> latest = new AtomicReference<>(Optional.empty());

	/**
	 * The pages related to an article, none for a page outside the sections; none but
	 * those that are named while a large site is still being read.
	 */
	List<PageLink> of(Page page, Site site) {
		List<PageLink> written = PageLink.to(page.header().links().related(), site);
		Optional<Section> section = site.section(page.path());
		if (section.isEmpty()) {
			return written;
		}
		Set<String> known = known(page, section.get());
		List<PageLink> named = written.stream().filter((link) -> !known.contains(link.address())).toList();
		if (named.size() >= ENOUGH || !site.isComplete()) {
			return named;
		}
		named.forEach((link) -> known.add(link.address()));
		Stream<PageLink> found = similarity(site).to(page, ENOUGH + known.size())
			.stream()
			.filter((other) -> !known.contains(other.path().value()))
			.limit((long) ENOUGH - named.size())
			.map(PageLink::to);
		return Stream.concat(named.stream(), found).toList();
	}

	/** The page itself and its neighbors, which the page leads to anyway. */
	private static Set<String> known(Page page, Section section) {
		Set<String> known = new HashSet<>(Set.of(page.path().value()));
		List<Page> articles = section.articles();
		int here = section.indexOf(page.path());
		if (here >= 0) {
			articles.subList(Math.max(0, here - 1), Math.min(articles.size(), here + 2))
				.forEach((near) -> known.add(near.path().value()));
		}
		return known;
	}

	private SimilarityIndex similarity(Site site) {
		return this.latest.get().filter((any) -> any.site() == site).orElseGet(() -> compare(site)).similarity();
	}

	private synchronized Compared compare(Site site) {
		Optional<Compared> before = this.latest.get();
		Compared compared = before.filter((any) -> any.site() == site)
			.orElseGet(() -> new Compared(site, SimilarityIndex.of(site.articles(), before.map(Compared::similarity))));
		this.latest.set(Optional.of(compared));
		return compared;
	}

	/**
	 * What was worked out for a site.
	 *
	 * @param similarity how much its articles are like each other
	 */
	private record Compared(Site site, SimilarityIndex similarity) {
	}

}
