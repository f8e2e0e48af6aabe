package org.skinprimer.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;

/**
 * What became of each file of a content folder.
 *
 * @param settings what became of the settings of the site
 * @param beside what became of the files that pages refer to
 * @param pages what became of the Markdown files, in the order of their names
 */
record ReadFiles(Loaded<SiteSettings> settings, LibraryFiles beside, Map<String, Loaded<Page>> pages) {

	/** All files. */
	Stream<Loaded<?>> all() {
		return Stream.of(Stream.of(this.settings), this.beside.all().stream(), this.pages.values().stream())
			.flatMap((some) -> some);
	}

	/** The text of a file, as it is now. */
	Optional<SourceFile> text(String file) {
		return Stream
			.of(Optional.ofNullable(this.pages.get(file)), Optional.ofNullable(this.beside.data().get(file)),
					Optional.of(this.settings).filter((any) -> file.equals(SiteSettings.FILE)))
			.flatMap(Optional::stream)
			.flatMap((loaded) -> loaded.source().stream())
			.findFirst();
	}

	/** Whether the files say the same, though some may look otherwise. */
	boolean saysTheSame(ReadFiles before) {
		return this.settings.saysTheSame(before.settings) && this.beside.saysTheSame(before.beside)
				&& this.pages.keySet().equals(before.pages.keySet())
				&& this.pages.entrySet()
					.stream()
					.allMatch((page) -> page.getValue().saysTheSame(before.pages.get(page.getKey())));
	}

	/** The same, of which some files are to be looked at again however they look. */
	ReadFiles doubted(Set<String> names) {
		Map<String, Loaded<Page>> doubted = new TreeMap<>(this.pages);
		names.forEach((name) -> doubted.computeIfPresent(name, (any, loaded) -> loaded.doubted()));
		return new ReadFiles(names.contains(SiteSettings.FILE) ? this.settings.doubted() : this.settings,
				this.beside.doubted(names), doubted);
	}

	/** Whether one of some files is one of these. */
	boolean holdAny(Set<String> names) {
		return names.stream()
			.anyMatch((name) -> this.pages.containsKey(name) || this.beside.pictures().containsKey(name)
					|| this.beside.data().containsKey(name) || name.equals(SiteSettings.FILE));
	}

	/** The files that are broken, and whose last good version is in use. */
	Set<String> kept() {
		return Stream
			.of(kept(Map.of(SiteSettings.FILE, this.settings)), kept(this.beside.data()), kept(this.beside.pictures()),
					kept(this.pages))
			.flatMap((some) -> some)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> kept(Map<String, ? extends Loaded<?>> files) {
		return files.entrySet().stream().filter((file) -> file.getValue().isKept()).map(Map.Entry::getKey);
	}

	/** The bodies that were not read for sure. */
	Map<String, UnreadBody> begun() {
		Map<String, UnreadBody> begun = new HashMap<>();
		this.pages.forEach((file, loaded) -> loaded.value().ifPresent((page) -> {
			if (page.body() instanceof UnreadBody body) {
				begun.put(file, body);
			}
		}));
		return begun;
	}

}
