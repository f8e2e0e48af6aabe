package org.skinprimer.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.skinprimer.content.Assessment;
import org.skinprimer.content.Library;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.Source;
import org.skinprimer.content.SourceFile;
import org.skinprimer.content.Synonyms;
import org.skinprimer.content.Term;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.load.Loaded.Stamp;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.YamlMap;

/** Reads what pages refer to beside each other, each file only if it has changed. */
final class LibraryReader {

	private final Path folder;

	private final FolderListing listing;

	private final Instant now;

	private final LastGood lastGood;

	LibraryReader(Path folder, FolderListing listing, Instant now, LastGood lastGood) {
		this.folder = folder;
		this.listing = listing;
		this.now = now;
		this.lastGood = lastGood;
	}

	/** Reads what has changed; the very same as before if nothing has. */
	Files read(Files before) {
		Map<String, Loaded<PictureFile>> pictures = new TreeMap<>();
		this.listing.pictures()
			.forEach((name, stamp) -> pictures.put(name,
					picture(name, stamp, before.pictures().getOrDefault(name, Loaded.unknown()))));
		Files now = new Files(data(Term.FILE, Term::read, before.terms()),
				data(Source.FILE, Source::read, before.sources()),
				data(Assessment.FILE, Assessment::read, before.assessments()),
				data(Synonyms.FILE, Synonyms::read, before.synonyms()), pictures, before.library());
		return now.saysTheSame(before) ? now : now.withLibrary();
	}

	private Loaded<PictureFile> picture(String name, Stamp stamp, Loaded<PictureFile> before) {
		if (before.holds(stamp)) {
			return before;
		}
		Problems problems = new Problems(name);
		Optional<PictureFile> picture = PictureReader.read(this.folder, name, problems);
		if (picture.map(PictureFile::address).equals(before.value().map(PictureFile::address)) && !before.isKept()
				&& problems.all().equals(before.problems())) {
			return before.seen(stamp, this.now);
		}
		return Loaded.of(before, stamp, this.now, new Attempt<>(Optional.empty(), picture, problems.all()),
				() -> Optional.of(new Attempt<>(Optional.empty(), before.value(), List.of())));
	}

	private <T> Loaded<Map<String, T>> data(String name, Function<YamlMap, T> reader, Loaded<Map<String, T>> before) {
		Stamp stamp = this.listing.data().getOrDefault(name, Stamp.NONE);
		if (before.holds(stamp)) {
			return before;
		}
		if (stamp.equals(Stamp.NONE)) {
			return Loaded.of(before, stamp, this.now, new Attempt<>(Optional.empty(), Optional.of(Map.of()), List.of()),
					Optional::empty);
		}
		Problems problems = new Problems(name);
		Optional<SourceFile> text = TextReader.read(this.folder, name, problems);
		if (text.isPresent() && text.equals(before.source())) {
			return before.seen(stamp, this.now);
		}
		return Loaded.of(before, stamp, this.now, DataFile.read(text, reader, problems),
				() -> before.good()
					.or(() -> this.lastGood.dataFile(name))
					.map((good) -> DataFile.read(Optional.of(good), reader, new Problems(name))));
	}

	/**
	 * What became of the files that pages refer to.
	 *
	 * @param terms the glossary
	 * @param sources the works that may be cited
	 * @param assessments how the authors rate the articles
	 * @param synonyms the words that mean the same
	 * @param pictures the pictures by file name
	 * @param library what is in use of all these, as pages see it
	 */
	record Files(Loaded<Map<String, Term>> terms, Loaded<Map<String, Source>> sources,
			Loaded<Map<String, Assessment>> assessments, Loaded<Map<String, Synonyms>> synonyms,
			Map<String, Loaded<PictureFile>> pictures, Library library) {

		/** Nothing is known yet. */
		static final Files NONE = new Files(Loaded.unknown(), Loaded.unknown(), Loaded.unknown(), Loaded.unknown(),
				Map.of(), new Library(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of()));

		/** The data files by name. */
		Map<String, Loaded<?>> data() {
			return Map.of(Term.FILE, this.terms, Source.FILE, this.sources, Assessment.FILE, this.assessments,
					Synonyms.FILE, this.synonyms);
		}

		/** All files. */
		List<Loaded<?>> all() {
			return Stream
				.<Loaded<?>>concat(Stream.of(this.terms, this.sources, this.assessments, this.synonyms),
						this.pictures.values().stream())
				.toList();
		}

		/** Whether a library of them would be the same. */
		boolean saysTheSame(Files before) {
			return this.pictures.keySet().equals(before.pictures.keySet())
					&& data().entrySet()
						.stream()
						.allMatch((file) -> file.getValue().saysTheSame(before.data().get(file.getKey())))
					&& this.pictures.entrySet()
						.stream()
						.allMatch((file) -> file.getValue().saysTheSame(before.pictures.get(file.getKey())));
		}

		/** The same, of which some are to be looked at again. */
		Files doubted(Set<String> names) {
			Map<String, Loaded<PictureFile>> pictures = new TreeMap<>(this.pictures);
			pictures.replaceAll((name, loaded) -> names.contains(name) ? loaded.doubted() : loaded);
			return new Files(doubted(this.terms, Term.FILE, names), doubted(this.sources, Source.FILE, names),
					doubted(this.assessments, Assessment.FILE, names), doubted(this.synonyms, Synonyms.FILE, names),
					pictures, this.library);
		}

		private static <T> Loaded<T> doubted(Loaded<T> loaded, String name, Set<String> names) {
			return names.contains(name) ? loaded.doubted() : loaded;
		}

		private Files withLibrary() {
			Map<String, PictureFile> shown = new TreeMap<>();
			this.pictures.forEach((name, loaded) -> loaded.value().ifPresent((picture) -> shown.put(name, picture)));
			Set<String> damaged = new HashSet<>();
			data().forEach((name, loaded) -> {
				if (Problems.hasErrors(loaded.problems())) {
					damaged.add(name);
				}
			});
			return new Files(this.terms, this.sources, this.assessments, this.synonyms, this.pictures,
					new Library(entries(this.terms), entries(this.sources), entries(this.assessments),
							entries(this.synonyms), shown, damaged));
		}

		private static <T> Map<String, T> entries(Loaded<Map<String, T>> loaded) {
			return loaded.value().orElse(Map.of());
		}

	}

}
