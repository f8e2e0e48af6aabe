package org.skinprimer.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.skinprimer.markdown.RenderedHtml;

/**
 * All that was understood in a content folder, published or not. What visitors get of it
 * at an instant is a {@link Site}.
 *
 * @param settings what is the same on every page
 * @param library what pages refer to
 * @param byAddress the pages, those that visitors must not see included, in the order of
 * their addresses
 * @param written the addresses that belong to a file, understood or not
 * @param dataFiles the texts of the data files in use that have no mistake
 * @param whereabouts where the pages were before
 * @param renderer renders the bodies of pages, each for who asks
 * @param isComplete whether all bodies were read; until then each is read for who asks
 */
public record ContentSnapshot(SiteSettings settings, Library library, Map<PagePath, Page> byAddress,
		Set<PagePath> written, List<SourceFile> dataFiles, Whereabouts whereabouts,
		Function<Page, RenderedHtml> renderer, boolean isComplete) {

	/** All pages, by address. */
	public Collection<Page> pages() {
		return this.byAddress.values();
	}

	/** Whether an address belongs to a page that was understood. */
	public boolean isUnderstood(PagePath address) {
		return this.byAddress.containsKey(address);
	}

	/** Whether an address belongs to a file, understood or not. */
	public boolean isWritten(PagePath address) {
		return this.written.contains(address);
	}

	/**
	 * When what visitors get, or what editors have to do, next changes by itself, after
	 * an instant.
	 */
	public Optional<Instant> nextChange(Instant after) {
		return pages().stream()
			.flatMap((page) -> Stream.concat(page.header().schedule().changes(this.settings.timeZone()), reviews(page)))
			.filter((change) -> change.isAfter(after))
			.min(Instant::compareTo);
	}

	/** A review is overdue from the midnight after its day. */
	private Stream<Instant> reviews(Page page) {
		return page.header()
			.upkeep()
			.reviewDue()
			.map((day) -> day.plusDays(1).atStartOfDay(this.settings.timeZone()).toInstant())
			.stream();
	}

}
