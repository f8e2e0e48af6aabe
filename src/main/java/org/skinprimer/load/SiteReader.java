package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Whereabouts;
import org.skinprimer.contentcache.ContentCache;

/** Reads a content folder; read again, it reads only what has changed. */
public final class SiteReader {

	/** How often a folder is listed that changes while it is. */
	private static final int ATTEMPTS = 5;

	private final Path folder;

	private final SettingsReader settings;

	private final Duration grace;

	private final int large;

	private final ContentCache cache;

	/** How many bodies were read of the folder that is being read. */
	private final LongAdder done = new LongAdder();

	/** A reader of one content folder. */
	public SiteReader(Path folder) {
		this(folder, Duration.ZERO);
	}

	/** A reader of one content folder, small or large, without a cache. */
	public SiteReader(Path folder, Duration grace) {
		this(folder, grace, Integer.MAX_VALUE, ContentCache.none());
	}

	/**
	 * A reader of one content folder.
	 * @param grace how long a page stays whose file is gone: it may only be on its way
	 * @param large how many pages make a folder of which only the headers are read at
	 * first: to load it once more makes it complete
	 * @param cache knows what was made of the texts of a large folder when the program
	 * ran last
	 */
	public SiteReader(Path folder, Duration grace, int large, ContentCache cache) {
		this.folder = folder;
		this.settings = new SettingsReader(folder);
		this.grace = grace;
		this.large = large;
		this.cache = cache;
	}

	/** How many pages were read whole so far of those that are being read. */
	public long done() {
		return this.done.sum();
	}

	/**
	 * Reads the folder as if for the first time.
	 * @param instant decides which pages are published
	 * @return what visitors get
	 * @throws UnreadableContent if there is no folder or no readable {@code site.yaml}
	 */
	public Site read(Instant instant) {
		return new Site(load(Optional.empty(), instant, LastGood.NONE).snapshot(), instant, SiteHistory.NONE);
	}

	/**
	 * Reads the folder as if for the first time, and looks at it even if no visitor could
	 * be shown anything of it.
	 * @param instant decides which pages are published
	 * @return what visitors get, and all that is wrong
	 * @throws UnreadableContent if there is no folder or no {@code site.yaml}
	 */
	public Inspection inspect(Instant instant) {
		FolderListing listing = listing();
		Loaded<SiteSettings> settings = this.settings.read(listing, Loaded.unknown(), instant, LastGood.NONE);
		LoadedFolder loaded = load(listing,
				settings.value().isPresent() ? settings : settings.instead(SpareSettings.of(listing)), Optional.empty(),
				false, instant, LastGood.NONE);
		return Inspection.of(loaded, new Site(loaded.snapshot(), instant, SiteHistory.NONE), Optional.empty());
	}

	/**
	 * Reads the folder as it is now.
	 * @param before what was read last, if anything was
	 * @param now the time
	 * @param lastGood knows what to show in place of files that are broken
	 * @return what is in the folder; the very same as before if no file has changed
	 * @throws UnreadableContent if there is no folder, or no {@code site.yaml} that can
	 * be used and no last good one
	 */
	public LoadedFolder load(Optional<LoadedFolder> before, Instant now, LastGood lastGood) {
		return load(listing(), before, now, lastGood);
	}

	/**
	 * Reads what has changed in the folder, and looks only where it is told to if that is
	 * enough.
	 * @param touched the real paths of files that may have changed, come or gone
	 * @param before what was read last
	 * @param now the time
	 * @param lastGood knows what to show in place of files that are broken
	 * @return what is in the folder; the very same as before if no file has changed
	 * @throws UnreadableContent if there is no folder, or no {@code site.yaml} that can
	 * be used and no last good one
	 */
	public LoadedFolder load(Set<Path> touched, LoadedFolder before, Instant now, LastGood lastGood) {
		FolderListing listing = before.listing().again(this.folder, touched).orElseGet(this::listing);
		return load(listing, Optional.of(before.doubted(names(touched))), now, lastGood);
	}

	/** What the files are called of which the file system tells by their real paths. */
	private Set<String> names(Set<Path> touched) {
		try {
			Path root = this.folder.toRealPath();
			return touched.stream()
				.filter((file) -> file.startsWith(root))
				.map((file) -> root.relativize(file).toString().replace('\\', '/'))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			return Set.of();
		}
	}

	/**
	 * Reads the folder again, and looks for pages that moved whatever has changed.
	 * @param before what was read last
	 * @param now the time
	 * @param lastGood knows more of the pages than before
	 * @return what is in the folder
	 * @throws UnreadableContent if there is no folder, or no {@code site.yaml} that can
	 * be used and no last good one
	 */
	public LoadedFolder reconsider(LoadedFolder before, Instant now, LastGood lastGood) {
		FolderListing listing = listing();
		return load(listing, this.settings.usable(listing, before.files().settings(), now, lastGood),
				Optional.of(before), true, now, lastGood);
	}

	private LoadedFolder load(FolderListing listing, Optional<LoadedFolder> before, Instant now, LastGood lastGood) {
		if (before.filter((earlier) -> earlier.holds(listing)).isPresent()) {
			return before.get();
		}
		Loaded<SiteSettings> settings = this.settings.usable(listing,
				before.map((earlier) -> earlier.files().settings()).orElseGet(Loaded::unknown), now, lastGood);
		return load(listing, settings, before, false, now, lastGood);
	}

	private LoadedFolder load(FolderListing listing, Loaded<SiteSettings> settings, Optional<LoadedFolder> known,
			boolean isNews, Instant now, LastGood lastGood) {
		LibraryFiles files = new LibraryReader(this.folder, listing, settings.value().orElseThrow(), now, lastGood)
			.read(known.map((earlier) -> earlier.files().beside()).orElse(LibraryFiles.NONE));
		PageTexts texts = new PageTexts(this.folder, listing,
				known.map((earlier) -> earlier.files().pages()).orElse(Map.of()));
		boolean isHasty = known.isEmpty() && listing.pages().size() >= this.large;
		if (isHasty) {
			this.cache.open();
		}
		Map<String, UnreadBody> begun = known.map((earlier) -> earlier.files().begun()).orElse(Map.of());
		// Of bodies that were not read nothing is known.
		Optional<LoadedFolder> before = known.filter(LoadedFolder::isComplete);
		Map<String, Loaded<Page>> last = before.map((earlier) -> earlier.files().pages()).orElse(Map.of());
		Optional<Library> then = before.filter((earlier) -> earlier.files().settings().value().equals(settings.value()))
			.map((earlier) -> earlier.files().beside().library());
		Optional<PageEdit> edit = before.filter((any) -> !isNews)
			.flatMap((earlier) -> PageEdit.of(earlier, listing, texts));
		Optional<LoadedFolder> edited = edit.flatMap((one) -> one.taken(listing, settings, files, texts, now));
		if (edited.isPresent()) {
			return edited.get();
		}
		Whereabouts whereabouts = edit.map((one) -> one.before().snapshot().whereabouts())
			.orElseGet(
					() -> new MovedPages(lastGood.known(), texts.all(), listing.allPages(), now).find(lastGood::texts));
		Map<String, Long> missing = before.filter((earlier) -> edit.isEmpty())
			.map((earlier) -> earlier.missing(listing, whereabouts, this.grace))
			.orElse(Map.of());
		PageBodies bodies = PageBodies.of(listing, missing.keySet(), settings.value().orElseThrow(), files.library(),
				whereabouts);
		this.done.reset();
		PageMaker maker = new PageMaker(bodies, settings.value().orElseThrow().timeZone(), begun, this.cache, isHasty,
				this.done);
		Map<String, Loaded<Page>> pages = new PageReader(this.folder, listing, texts, bodies, maker, now).read(last,
				then, lastGood);
		ReadFiles read = new ReadFiles(settings, files, pages);
		return before.filter((earlier) -> whereabouts.equals(earlier.snapshot().whereabouts()))
			.flatMap((earlier) -> earlier.again(listing, read, missing))
			.orElseGet(() -> new LoadedFolder(listing, read, missing, bodies, !isHasty));
	}

	/**
	 * Looks whether there is something to read.
	 * @throws UnreadableContent if there is no folder, or no {@code site.yaml} in it
	 */
	public void requireReadable() {
		if (!Files.isDirectory(this.folder)) {
			throw new UnreadableContent(this.folder, "there is no such folder");
		}
		if (!Files.isRegularFile(this.folder.resolve(SiteSettings.FILE))) {
			throw new UnreadableContent(this.folder, "it has no file site.yaml");
		}
	}

	/**
	 * Looks whether there are settings of the site that can be used.
	 * @param lastGood knows what to use in place of settings that are broken
	 * @throws UnreadableContent if there is no folder, or no {@code site.yaml} that can
	 * be used and no last good one
	 */
	public void requireUsable(LastGood lastGood) {
		this.settings.usable(listing(), Loaded.unknown(), Instant.EPOCH, lastGood);
	}

	/** What is listed while files move would show half of it, so it is listed again. */
	FolderListing listing() {
		for (int attempt = 1;; attempt++) {
			requireReadable();
			try {
				return FolderListing.of(this.folder);
			}
			catch (NoSuchFileException ex) {
				if (attempt == ATTEMPTS) {
					throw new UnreadableContent(this.folder, "its files are being moved: " + ex.getMessage());
				}
			}
			catch (IOException ex) {
				throw new UnreadableContent(this.folder, "it cannot be read: " + ex.getMessage());
			}
		}
	}

}
