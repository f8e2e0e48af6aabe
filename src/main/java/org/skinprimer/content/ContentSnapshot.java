package org.skinprimer.content;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.skinprimer.markdown.Document;

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
		Set<PagePath> written, List<SourceFile> dataFiles, Whereabouts whereabouts, Function<Page, Document> renderer,
		boolean isComplete) {

	/** The same with another page at the address of one of its pages. */
	public ContentSnapshot with(Page page) {
		Map<PagePath, Page> pages = new LinkedHashMap<>(this.byAddress);
		pages.put(page.path(), page);
		return new ContentSnapshot(this.settings, this.library, pages, this.written, this.dataFiles, this.whereabouts,
				this.renderer, this.isComplete);
	}

	/** All pages, by address. */
	public Collection<Page> pages() {
		return this.byAddress.values();
	}

	/** What a page shows of other files, and the list of it, by their SHA-256. */
	public Map<String, String> parts(PagePath address) {
		Map<String, String> parts = new HashMap<>();
		Optional.ofNullable(this.byAddress.get(address))
			.map(Page::document)
			.filter((document) -> !document.shared().isEmpty())
			.ifPresent((document) -> {
				parts.put(SourceFile.hash(document.shared().getBytes(StandardCharsets.UTF_8)), document.shared());
				document.inclusions()
					.stream()
					.flatMap((inclusion) -> this.library.shared().text(inclusion.target()).stream())
					.forEach((text) -> parts.put(text.hash(), text.text()));
			});
		return parts;
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
		Stream<Instant> published = pages().stream()
			.flatMap((page) -> page.header().schedule().changes(this.settings.timeZone()))
			.filter((change) -> change.isAfter(after));
		return Stream.concat(published, nextReview(after).stream()).min(Instant::compareTo);
	}

	/** A review is overdue from the midnight after its day. */
	private Optional<Instant> nextReview(Instant after) {
		LocalDate today = after.atZone(this.settings.timeZone()).toLocalDate();
		return pages().stream()
			.flatMap((page) -> page.header().upkeep().reviewDue().stream())
			.filter((day) -> !day.isBefore(today))
			.min(LocalDate::compareTo)
			.map((day) -> day.plusDays(1).atStartOfDay(this.settings.timeZone()).toInstant());
	}

}
