package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.skinprimer.content.Site;
import org.skinprimer.content.Term;

/**
 * Which words mean the same, by their stems: those of the editors' groups, and the words
 * of the glossary with their other names.
 */
final class SynonymMap {

	private final Map<List<String>, List<List<String>>> synonyms = new HashMap<>();

	private final Map<List<String>, Term> terms = new HashMap<>();

	private final int longest;

	SynonymMap(Site site) {
		site.synonyms().forEach((group) -> add(group.words()));
		for (Term term : site.glossary()) {
			List<String> names = names(term).toList();
			add(names);
			names.forEach((name) -> this.terms.putIfAbsent(Analyzers.stems(name), term));
		}
		this.longest = this.synonyms.keySet().stream().mapToInt(List::size).max().orElse(0);
	}

	private void add(List<String> names) {
		List<List<String>> group = names.stream()
			.map(Analyzers::stems)
			.filter((stems) -> !stems.isEmpty())
			.distinct()
			.toList();
		for (List<String> name : group) {
			List<List<String>> others = this.synonyms.computeIfAbsent(name, (any) -> new ArrayList<>());
			group.stream().filter((other) -> !other.equals(name) && !others.contains(other)).forEach(others::add);
		}
	}

	/** All names that a site gives to the same things. */
	static Stream<String> names(Site site) {
		return Stream.concat(site.synonyms().stream().flatMap((group) -> group.words().stream()),
				site.glossary().stream().flatMap(SynonymMap::names));
	}

	/** The word without what stands in brackets behind it, and its other forms. */
	private static Stream<String> names(Term term) {
		return Stream.concat(Stream.of(term.term().replaceAll("\\s*\\(.*", "")), term.also().stream());
	}

	/** How many words from a place on are one name, 0 if they are none. */
	int nameAt(List<String> stems, int at) {
		for (int length = Math.min(this.longest, stems.size() - at); length > 0; length--) {
			if (this.synonyms.containsKey(stems.subList(at, at + length))) {
				return length;
			}
		}
		return 0;
	}

	/** The other names of what a name means. */
	List<List<String>> of(List<String> name) {
		return this.synonyms.getOrDefault(name, List.of());
	}

	/** One name for all that mean the same as a name. */
	String meaning(List<String> name) {
		return Stream.concat(Stream.of(name), of(name).stream())
			.map((stems) -> String.join(" ", stems))
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	/** The word of the glossary with a name, or none. */
	Stream<Term> term(List<String> name) {
		return Stream.ofNullable(this.terms.get(name));
	}

}
