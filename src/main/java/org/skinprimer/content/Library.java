package org.skinprimer.content;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What pages refer to beside each other.
 *
 * @param terms the glossary by id
 * @param sources the works that may be cited, by id
 * @param assessments how the authors rate the articles, by their addresses
 * @param pictures the pictures by file name
 * @param byAddress the same pictures by address
 * @param glossary the words of the glossary in alphabetical order
 * @param mentions finds those words in a text
 */
record Library(DataFile<Term> terms, DataFile<Source> sources, DataFile<Assessment> assessments,
		Map<String, PictureFile> pictures, Map<String, PictureFile> byAddress, List<Term> glossary, Mentions mentions) {

	static Library read(Path folder, Collection<String> pictures, List<Problem> all) {
		DataFile<Term> terms = DataFile.read(folder, "glossary.yaml", Library::term, all);
		DataFile<Source> sources = DataFile.read(folder, "sources.yaml", Library::source, all);
		DataFile<Assessment> assessments = DataFile.read(folder, "assessment.yaml", Assessment::read, all);
		Map<String, PictureFile> files = new TreeMap<>();
		for (String name : pictures) {
			Problems problems = new Problems(name);
			PictureFile.read(folder, name, problems).ifPresent((file) -> files.put(name, file));
			all.addAll(problems.all());
		}
		return new Library(terms, sources, assessments, files,
				files.values().stream().collect(Collectors.toMap((file) -> file.picture().address(), (file) -> file)),
				terms.entries()
					.values()
					.stream()
					.sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
					.toList(),
				new Mentions(terms.entries().values()));
	}

	private static Term term(YamlMap map) {
		map.allow(Set.of("id", "term", "meaning", "also"));
		return new Term(map.text("id").orElse(""), map.required("term"), map.required("meaning"), map.texts("also"));
	}

	private static Source source(YamlMap map) {
		map.allow(Set.of("id", "title", "by", "in", "year", "url", "doi", "kind"));
		Optional<String> url = map.parsed("url", Library::webAddress, "is not a web address",
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

}
