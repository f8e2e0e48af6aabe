package org.skinprimer.error;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.PageLink;

/**
 * Finds the pages whose addresses and titles are most like an address that no page has.
 * Letters are compared by threes, so that a typing mistake costs little and the order of
 * the words nothing.
 */
@Component
class NearestPages {

	private static final int MOST = 3;

	/** With less in common than this, nobody meant the page. */
	private static final double LEAST = 0.4;

	/** What a name counts that stands in a longer one. */
	private static final double PART = 0.5;

	/** Shorter names stand in many others. */
	private static final int SHORTEST_PART = 4;

	/** No address of a page is longer, and to compare longer ones takes long. */
	private static final int LONGEST = 120;

	private final List<MadePages> made;

	NearestPages(List<MadePages> made) {
		this.made = made;
	}

	/** The pages near an address, the nearest first. */
	List<PageLink> of(PagePath asked, Site site, Locale locale) {
		String address = asked.value().substring(0, Math.min(asked.value().length(), LONGEST));
		Set<String> all = threes(address);
		Set<String> name = threes(address.substring(address.lastIndexOf('/') + 1));
		Stream<PageLink> own = this.made.stream()
			.flatMap((pages) -> pages.of(site, locale).stream())
			// Sets of sheets bear the names of guides, which say more.
			.filter((page) -> !page.path().value().startsWith(PagePath.TAKE_HOME + "/"))
			.map((page) -> PageLink.to(page.path().value(), page.title()));
		return Stream.concat(site.pages().stream().filter(NearestPages::isNoHome).map(PageLink::to), own)
			.map((page) -> new Near(page, likeness(page, all, name)))
			.filter((near) -> near.likeness() >= LEAST)
			.sorted(Comparator.comparingDouble(Near::likeness)
				.reversed()
				.thenComparing((near) -> near.page().address()))
			.limit(MOST)
			.map(Near::page)
			.toList();
	}

	private static boolean isNoHome(Page page) {
		return !page.path().equals(PagePath.HOME);
	}

	/** What is right in the name counts, in whatever folder it was looked for. */
	private static double likeness(PageLink page, Set<String> address, Set<String> name) {
		Set<String> own = threes(page.address().substring(page.address().lastIndexOf('/') + 1));
		Set<String> title = threes(page.title());
		return DoubleStream
			.of(share(address, threes(page.address())), share(name, own), share(name, title), PART * held(name, own),
					PART * held(name, title))
			.max()
			.orElse(0);
	}

	/** How much of a name stands in a longer text. */
	private static double held(Set<String> name, Set<String> text) {
		return (name.size() < SHORTEST_PART) ? 0 : (double) same(name, text) / name.size();
	}

	/** How much of both is the same (Dice). */
	private static double share(Set<String> one, Set<String> other) {
		return one.isEmpty() ? 0 : 2.0 * same(one, other) / (one.size() + other.size());
	}

	private static long same(Set<String> one, Set<String> other) {
		return one.stream().filter(other::contains).count();
	}

	private static Set<String> threes(String text) {
		Set<String> threes = new HashSet<>();
		for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
			String padded = word.isEmpty() ? "" : "  " + word + " ";
			for (int at = 0; at + 3 <= padded.length(); at++) {
				threes.add(padded.substring(at, at + 3));
			}
		}
		return threes;
	}

	/**
	 * A page that may have been meant.
	 *
	 * @param likeness how much it has in common with what was asked for, at most 1
	 */
	private record Near(PageLink page, double likeness) {
	}

}
