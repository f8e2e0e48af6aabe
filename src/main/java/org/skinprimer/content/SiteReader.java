package org.skinprimer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.skinprimer.problem.Problems;

/** Reads a content folder; read again, it reads only what has changed. */
public final class SiteReader {

	/** How often a folder is listed that changes while it is. */
	private static final int ATTEMPTS = 5;

	private final Path folder;

	/**
	 * A reader of one folder.
	 * @param folder the content folder
	 */
	public SiteReader(Path folder) {
		this.folder = folder;
	}

	/**
	 * Reads the folder as if for the first time.
	 * @param instant decides which pages are published
	 * @return the site with all problems found
	 * @throws UnreadableContent if there is no folder or no readable {@code site.yaml}
	 */
	public Site read(Instant instant) {
		return read(Optional.empty(), instant, LastGood.NONE).at(instant, SiteHistory.NONE);
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
	public ContentSnapshot read(Optional<ContentSnapshot> before, Instant now, LastGood lastGood) {
		return read(inventory(), before, now, lastGood);
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
	public ContentSnapshot read(Set<Path> touched, ContentSnapshot before, Instant now, LastGood lastGood) {
		FolderListing inventory = before.inventory().again(this.folder, touched).orElseGet(this::inventory);
		return read(inventory, Optional.of(before), now, lastGood);
	}

	private ContentSnapshot read(FolderListing inventory, Optional<ContentSnapshot> before, Instant now,
			LastGood lastGood) {
		if (before.filter((earlier) -> earlier.holds(inventory)).isPresent()) {
			return before.get();
		}
		ContentSnapshot old = before.orElse(null);
		Seen<SettingsReading> settings = settings(inventory, (old != null) ? old.settingsFile() : null, now, lastGood);
		boolean sameSettings = old != null && old.settings().equals(settings.value().settings());
		LibraryReader.Shelf shelf = new LibraryReader(this.folder, inventory, now, lastGood)
			.read((old != null) ? old.shelf() : null);
		PageReader reader = new PageReader(this.folder, settings.value().settings(), inventory, shelf.library());
		Map<String, Seen<Reading>> readings = readings(reader, inventory, sameSettings ? old : null, shelf.library(),
				now);
		return new ContentSnapshot(inventory, settings, shelf, readings,
				kept(reader, broken(inventory, readings), old, lastGood));
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
		settings(inventory(), null, Instant.EPOCH, lastGood);
	}

	private Seen<SettingsReading> settings(FolderListing inventory, @Nullable Seen<SettingsReading> before, Instant now,
			LastGood known) {
		FileStamp stamp = inventory.data().getOrDefault(SiteSettings.FILE, FileStamp.NONE);
		return Seen.again(before, stamp, now, () -> {
			Problems problems = new Problems(SiteSettings.FILE);
			Optional<SourceFile> file = SourceFile.read(this.folder, SiteSettings.FILE, problems);
			Optional<SourceFile> remembered = (before != null) ? before.value().good() : Optional.empty();
			Optional<SourceFile> lastGood = remembered
				.or(() -> SourceFile.lastGood(known, new PagePath("/" + SiteSettings.FILE), SiteSettings.FILE));
			return SettingsReading.of(file, problems, lastGood)
				.orElseThrow(() -> new UnreadableContent(this.folder,
						"its site.yaml cannot be used: " + problems.all().get(0), "mend site.yaml"));
		});
	}

	/** What is listed while files move would show half of it, so it is listed again. */
	FolderListing inventory() {
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

	/** Reads what is not known yet, on all cores; most of the files after an edit are. */
	private static Map<String, Seen<Reading>> readings(PageReader reader, FolderListing inventory,
			@Nullable ContentSnapshot old, Library library, Instant now) {
		List<String> files = List.copyOf(inventory.pages().keySet());
		List<FileStamp> stamps = List.copyOf(inventory.pages().values());
		boolean sameFiles = old != null && List.copyOf(old.readings().keySet()).equals(files);
		boolean sameAround = sameFiles && old.shelf().library() == library;
		List<Seen<Reading>> known = sameFiles ? List.copyOf(old.readings().values()) : List.of();
		List<Seen<Reading>> readings = IntStream.range(0, files.size()).parallel().mapToObj((number) -> {
			String file = files.get(number);
			Seen<Reading> before = sameFiles ? known.get(number) : (old != null) ? old.readings().get(file) : null;
			boolean holds = before != null
					&& (sameAround || before.value().holds(old.shelf().library(), library, reader.references(file)));
			return (holds && before.holds(stamps.get(number))) ? before
					: Seen.of(stamps.get(number), now, reader.read(file, holds ? before.value() : null));
		}).toList();
		Map<String, Seen<Reading>> byFile = new LinkedHashMap<>();
		for (int number = 0; number < files.size(); number++) {
			byFile.put(files.get(number), readings.get(number));
		}
		return byFile;
	}

	private static SortedSet<String> broken(FolderListing inventory, Map<String, Seen<Reading>> readings) {
		SortedSet<String> broken = new TreeSet<>(inventory.unusable());
		broken.removeAll(readings.keySet());
		readings.forEach((file, seen) -> {
			if (seen.value().good().isEmpty()) {
				broken.add(file);
			}
		});
		return broken;
	}

	/** What is shown in place of the files that are broken. */
	private static Map<String, Reading> kept(PageReader reader, Set<String> broken, @Nullable ContentSnapshot old,
			LastGood known) {
		Map<String, Reading> kept = new TreeMap<>();
		Set<String> forgotten = new TreeSet<>();
		for (String file : broken) {
			Optional<SourceFile> good = (old != null) ? old.lastGood(file) : Optional.empty();
			good.ifPresentOrElse((text) -> kept.put(file, reader.read(text)), () -> forgotten.add(file));
		}
		if (!forgotten.isEmpty()) {
			Map<PagePath, LastGood.Text> found = known
				.of(forgotten.stream().map(PagePath::ofFile).collect(Collectors.toSet()));
			forgotten.forEach((file) -> Optional.ofNullable(found.get(PagePath.ofFile(file)))
				.ifPresent((text) -> kept.put(file, reader.read(new SourceFile(file, text.text(), text.hash())))));
		}
		return kept;
	}

}
