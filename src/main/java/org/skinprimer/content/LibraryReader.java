package org.skinprimer.content;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.YamlMap;

/** Reads what pages refer to beside each other, each file only if it has changed. */
final class LibraryReader {

	private final Path folder;

	private final FolderListing inventory;

	private final Instant now;

	private final LastGood lastGood;

	LibraryReader(Path folder, FolderListing inventory, Instant now, LastGood lastGood) {
		this.folder = folder;
		this.inventory = inventory;
		this.now = now;
		this.lastGood = lastGood;
	}

	Shelf read(@Nullable Shelf before) {
		Seen<DataFile<Term>> terms = data("glossary.yaml", LibraryReader::term,
				(before != null) ? before.terms() : null);
		Seen<DataFile<Source>> sources = data("sources.yaml", LibraryReader::source,
				(before != null) ? before.sources() : null);
		Seen<DataFile<Assessment>> assessments = data("assessment.yaml", Assessment::read,
				(before != null) ? before.assessments() : null);
		Seen<DataFile<Synonyms>> synonyms = data("synonyms.yaml", Synonyms::read,
				(before != null) ? before.synonyms() : null);
		Map<String, Seen<PictureReading>> pictures = new TreeMap<>();
		this.inventory.pictures()
			.forEach((name, stamp) -> pictures.put(name,
					picture(name, stamp, (before != null) ? before.pictures().get(name) : null)));
		boolean same = before != null && before.terms() == terms && before.sources() == sources
				&& before.assessments() == assessments && before.synonyms() == synonyms
				&& before.pictures().equals(pictures);
		return same ? before : new Shelf(terms, sources, assessments, synonyms, pictures,
				Library.of(terms.value(), sources.value(), assessments.value(), synonyms.value(),
						pictures.entrySet()
							.stream()
							.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().value()))));
	}

	private Seen<PictureReading> picture(String name, FileStamp stamp, @Nullable Seen<PictureReading> before) {
		return Seen.again(before, stamp, this.now,
				() -> PictureReading.read(this.folder, name, (before != null) ? before.value() : null));
	}

	private <T> Seen<DataFile<T>> data(String name, Function<YamlMap, T> reader, @Nullable Seen<DataFile<T>> before) {
		FileStamp stamp = this.inventory.data().getOrDefault(name, FileStamp.NONE);
		if (stamp.equals(FileStamp.NONE)) {
			return Seen.again(before, stamp, this.now, DataFile::none);
		}
		return Seen.again(before, stamp, this.now, () -> {
			Problems problems = new Problems(name);
			DataFile<T> file = DataFile.read(SourceFile.read(this.folder, name, problems), reader, problems);
			return file.whole() ? file
					: lastGood(name, before)
						.map((good) -> file.withEntriesOf(DataFile.read(Optional.of(good), reader, new Problems(name))))
						.orElse(file);
		});
	}

	private <T> Optional<SourceFile> lastGood(String name, @Nullable Seen<DataFile<T>> before) {
		Optional<SourceFile> remembered = (before != null) ? before.value().good() : Optional.empty();
		return remembered.or(() -> SourceFile.lastGood(this.lastGood, new PagePath("/" + name), name));
	}

	private static Term term(YamlMap map) {
		map.allow(Set.of("id", "term", "meaning", "also"));
		return new Term(map.text("id").orElse(""), map.required("term"), map.required("meaning"), map.texts("also"));
	}

	private static Source source(YamlMap map) {
		map.allow(Set.of("id", "title", "by", "in", "year", "url", "doi", "kind"));
		Optional<String> url = map.parsed("url", LibraryReader::webAddress, "is not a web address",
				"write it with https:// at its start");
		return new Source(map.text("id").orElse(""), map.required("title"), map.text("by"), map.text("in"),
				map.number("year"), url, map.text("doi"), map.text("kind"));
	}

	private static String webAddress(String text) {
		String scheme = String.valueOf(URI.create(text).getScheme());
		if (!scheme.equals("http") && !scheme.equals("https")) {
			throw new IllegalArgumentException("not a web address");
		}
		return text;
	}

	/**
	 * A library and how its files looked when it was read.
	 *
	 * @param terms the glossary
	 * @param sources the works that may be cited
	 * @param assessments how the authors rate the articles
	 * @param synonyms the words that mean the same
	 * @param pictures the pictures by file name
	 * @param library all these, as pages see them
	 */
	record Shelf(Seen<DataFile<Term>> terms, Seen<DataFile<Source>> sources, Seen<DataFile<Assessment>> assessments,
			Seen<DataFile<Synonyms>> synonyms, Map<String, Seen<PictureReading>> pictures, Library library) {

		/** Whether a later write must show in the stamps of all its files. */
		boolean isSettled() {
			return this.terms.settled() && this.sources.settled() && this.assessments.settled()
					&& this.synonyms.settled() && this.pictures.values().stream().allMatch(Seen::settled);
		}

	}

}
