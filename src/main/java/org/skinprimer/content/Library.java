package org.skinprimer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.problem.Problem;

/**
 * What pages refer to beside each other.
 *
 * @param terms the glossary by id
 * @param sources the works that may be cited, by id
 * @param assessments how the authors rate the articles, by their addresses
 * @param synonyms the words that mean the same, by the names of their groups
 * @param pictures the pictures by file name
 * @param byAddress the same pictures by address
 * @param glossary the words of the glossary in alphabetical order
 * @param mentions finds those words in a text
 * @param problems what is wrong with the files of all these
 */
record Library(DataFile<Term> terms, DataFile<Source> sources, DataFile<Assessment> assessments,
		DataFile<Synonyms> synonyms, Map<String, PictureFile> pictures, Map<String, PictureFile> byAddress,
		List<Term> glossary, GlossaryMatcher mentions, List<Problem> problems) {

	static Library of(DataFile<Term> terms, DataFile<Source> sources, DataFile<Assessment> assessments,
			DataFile<Synonyms> synonyms, Map<String, PictureReading> pictures) {
		Map<String, PictureFile> files = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		Stream.of(terms, sources, assessments, synonyms).map(DataFile::problems).forEach(problems::addAll);
		pictures.forEach((name, reading) -> {
			problems.addAll(reading.problems());
			reading.picture().ifPresent((picture) -> files.put(name, picture));
		});
		return new Library(terms, sources, assessments, synonyms, files,
				files.values().stream().collect(Collectors.toMap(PictureFile::address, (file) -> file)),
				terms.entries()
					.values()
					.stream()
					.sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
					.toList(),
				new GlossaryMatcher(terms.entries().values()), problems);
	}

	private Stream<DataFile<?>> dataFiles() {
		return Stream.of(this.terms, this.sources, this.assessments, this.synonyms);
	}

	/** The data files whose last good text is at hand. */
	Stream<SourceFile> goodTexts() {
		return dataFiles().flatMap((file) -> file.good().stream());
	}

	/** The data files whose last good text stands in for them. */
	Stream<String> kept() {
		return dataFiles().filter(DataFile::isKept).flatMap((file) -> file.good().stream()).map(SourceFile::name);
	}

	/** The text of a data file as it is now. */
	Optional<SourceFile> text(String name) {
		return dataFiles().flatMap((file) -> file.file().stream())
			.filter((file) -> file.name().equals(name))
			.findFirst();
	}

	/** The file that a picture's address names, whatever the hash in it. */
	Optional<PictureFile> pictureOnceAt(String address) {
		return Optional.ofNullable(this.pictures.get(PictureFile.nameAt(address)));
	}

}
