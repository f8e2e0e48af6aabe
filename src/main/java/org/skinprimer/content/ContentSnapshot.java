package org.skinprimer.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/**
 * All that was read from a content folder, published or not, and how its files looked
 * then. What visitors get of it at an instant is a {@link Site}.
 */
public final class ContentSnapshot {

	private final FolderListing inventory;

	private final Seen<SettingsReading> settings;

	private final LibraryReader.Shelf shelf;

	private final Map<String, Seen<Reading>> readings;

	private final Map<String, Reading> kept;

	private final Map<PagePath, Page> pages = new LinkedHashMap<>();

	private final List<Page> sorted;

	private final Set<PagePath> addresses = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	ContentSnapshot(FolderListing inventory, Seen<SettingsReading> settings, LibraryReader.Shelf shelf,
			Map<String, Seen<Reading>> readings, Map<String, Reading> kept) {
		this.inventory = inventory;
		this.settings = settings;
		this.shelf = shelf;
		this.readings = readings;
		this.kept = kept;
		this.problems.addAll(inventory.problems());
		this.problems.addAll(settings.value().problems());
		this.problems.addAll(shelf.library().problems());
		readings.values().forEach((seen) -> this.problems.addAll(seen.value().problems()));
		Map<String, Optional<Page>> files = pagesByFile();
		files.forEach((file, page) -> {
			this.addresses.add(page.isPresent() ? page.get().path() : PagePath.ofFile(file));
			page.ifPresent(this::add);
		});
		this.sorted = this.pages.values().stream().sorted(Comparator.comparing(Page::path)).toList();
		this.problems.addAll(FolderCheck.problems(settings(), readings.keySet(), files.keySet()));
	}

	/** The Markdown files, those included that are there but cannot be read. */
	private Map<String, Optional<Page>> pagesByFile() {
		// The files that were read are in order already.
		Map<String, Optional<Page>> pages = this.inventory.unusable().isEmpty() ? new LinkedHashMap<>()
				: new TreeMap<>();
		this.readings.forEach((file, seen) -> pages.put(file, seen.value().good()));
		this.inventory.unusable().forEach((file) -> pages.putIfAbsent(file, Optional.empty()));
		this.kept.forEach((file, reading) -> pages.put(file, reading.page()));
		return pages;
	}

	/** The page of a file: as it is, or else as it last was good. */
	private Optional<Page> page(String file) {
		Reading kept = this.kept.get(file);
		return (kept != null) ? kept.page()
				: Optional.ofNullable(this.readings.get(file)).flatMap((seen) -> seen.value().good());
	}

	private void add(Page page) {
		Page first = this.pages.putIfAbsent(page.path(), page);
		if (first != null || page.path().isReserved()) {
			this.pages.remove(page.path(), page);
			this.problems.add(new Problem(Severity.ERROR, page.source().name(), Position.START,
					"the address " + page.path() + " belongs to "
							+ ((first != null) ? first.source().name() : "the program itself"),
					(first != null) ? "rename one of the two" : "give the file another name"));
		}
	}

	/** What is the same on every page. */
	public SiteSettings settings() {
		return this.settings.value().settings();
	}

	/**
	 * All pages that were understood by address, those that visitors must not see
	 * included.
	 */
	public List<Page> pages() {
		return this.sorted;
	}

	/** The texts of the data files that are in use and without a mistake. */
	public List<SourceFile> dataFiles() {
		return Stream.concat(this.settings.value().good().stream(), library().goodTexts()).toList();
	}

	/** Whether an address belongs to a page that was understood. */
	public boolean isUnderstood(PagePath address) {
		return this.pages.containsKey(address);
	}

	/** Whether an address belongs to a file, understood or not. */
	public boolean isWritten(PagePath address) {
		return this.addresses.contains(address);
	}

	/**
	 * What visitors get.
	 * @param instant the time
	 * @param past what is remembered of earlier sites
	 */
	public Site at(Instant instant, SiteHistory past) {
		return new Site(this, instant, past);
	}

	/** When what visitors get next changes by itself. */
	public Optional<Instant> nextTurn(Instant after) {
		return this.sorted.stream()
			.flatMap((page) -> page.turns(settings().timeZone()))
			.filter((turn) -> turn.isAfter(after))
			.min(Instant::compareTo);
	}

	/** The files that are broken, and whose last good version is in use. */
	List<String> kept() {
		Stream<String> data = Stream.concat(this.settings.value().isKept() ? Stream.of(SiteSettings.FILE) : Stream.of(),
				library().kept());
		Stream<String> pictures = this.shelf.pictures()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().value().isKept())
			.map(Map.Entry::getKey);
		Stream<String> kept = this.kept.keySet().stream().filter((file) -> page(file).isPresent());
		return Stream.of(kept, data, pictures).flatMap((files) -> files).sorted().toList();
	}

	/** The files of the pages that are kept back because of a mistake in them. */
	List<String> withheld() {
		return this.readings.keySet().stream().filter((file) -> page(file).isEmpty()).toList();
	}

	/** The problems that do not depend on what else visitors see. */
	List<Problem> problems() {
		return this.problems;
	}

	/** The mistakes in a page that do not keep it back. */
	List<Problem> advice(Page page) {
		Seen<Reading> seen = this.readings.get(page.source().name());
		return (seen != null) ? seen.value().advice().get() : List.of();
	}

	/** The text of a file, as it is now. */
	Optional<SourceFile> text(String file) {
		Optional<SourceFile> page = Optional.ofNullable(this.readings.get(file))
			.flatMap((seen) -> seen.value().source());
		Optional<SourceFile> data = file.equals(SiteSettings.FILE) ? this.settings.value().file() : Optional.empty();
		return page.or(() -> data).or(() -> library().text(file));
	}

	/** The last good text of the page of a file. */
	Optional<SourceFile> lastGood(String file) {
		return page(file).map(Page::source);
	}

	/** Whether a folder with these files still says the same. */
	boolean holds(FolderListing now) {
		boolean settled = this.settings.settled() && this.shelf.isSettled()
				&& this.readings.values().stream().allMatch(Seen::settled);
		return settled && this.inventory.equals(now);
	}

	Library library() {
		return this.shelf.library();
	}

	FolderListing inventory() {
		return this.inventory;
	}

	Seen<SettingsReading> settingsFile() {
		return this.settings;
	}

	LibraryReader.Shelf shelf() {
		return this.shelf;
	}

	Map<String, Seen<Reading>> readings() {
		return this.readings;
	}

}
