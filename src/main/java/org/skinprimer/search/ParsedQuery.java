package org.skinprimer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question is taken to mean.
 *
 * @param units its words and names
 * @param phrases the stems that must stand side by side
 * @param corrected the words that no page holds, each with what was searched instead
 */
record ParsedQuery(List<QueryTerm> units, List<List<String>> phrases, Map<String, String> corrected) {

	/**
	 * Reads a question with the words that pages are written with.
	 * @param question what was typed
	 * @param dictionary the words of the pages
	 * @param same which words mean the same
	 * @param loosely whether words that pages do hold may be misspelled too
	 */
	static ParsedQuery of(SearchQuery question, Dictionary dictionary, SynonymMap same, boolean loosely) {
		List<SearchQuery.Word> words = question.words();
		Map<String, String> corrected = new LinkedHashMap<>();
		List<List<String>> guesses = new ArrayList<>();
		List<String> stems = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			SearchQuery.Word word = words.get(i);
			boolean known = word.isCommon() || dictionary.knows(word.stem()) || same.nameAt(stemsOf(words), i) > 0;
			List<String> meant = known ? known(word, i == words.size() - 1, loosely, dictionary)
					: unknown(word, dictionary, corrected);
			guesses.add(meant.stream().flatMap((other) -> Analyzers.stems(other).stream()).distinct().toList());
			stems.add((known || guesses.get(i).isEmpty()) ? word.stem() : guesses.get(i).get(0));
		}
		return new ParsedQuery(units(words, stems, guesses, dictionary, same), question.phrases(), corrected);
	}

	private static List<String> stemsOf(List<SearchQuery.Word> words) {
		return words.stream().map(SearchQuery.Word::stem).toList();
	}

	private static List<String> known(SearchQuery.Word word, boolean last, boolean loosely, Dictionary dictionary) {
		if (word.isCommon()) {
			return List.of();
		}
		if (loosely) {
			return dictionary.near(word.plain());
		}
		return last ? dictionary.beginningWith(word.plain()) : List.of();
	}

	private static List<String> unknown(SearchQuery.Word word, Dictionary dictionary, Map<String, String> corrected) {
		List<String> longer = dictionary.beginningWith(word.plain());
		if (!longer.isEmpty()) {
			return longer;
		}
		List<String> near = dictionary.near(word.plain());
		near.stream().findFirst().ifPresent((nearest) -> corrected.put(word.plain(), nearest));
		return near;
	}

	private static List<QueryTerm> units(List<SearchQuery.Word> words, List<String> stems, List<List<String>> guesses,
			Dictionary dictionary, SynonymMap same) {
		List<QueryTerm> units = new ArrayList<>();
		for (int at = 0; at < words.size();) {
			int length = Math.max(1, same.nameAt(stems, at));
			if (length == 1 && at + 1 < words.size()) {
				List<String> joined = Analyzers.stems(words.get(at).plain() + words.get(at + 1).plain());
				if (joined.size() == 1 && dictionary.knows(joined.get(0))) {
					units.add(new QueryTerm(List.copyOf(stems.subList(at, at + 2)), List.of(joined), List.of(), false));
					at += 2;
					continue;
				}
			}
			List<String> name = List.copyOf(stems.subList(at, at + length));
			units.add(new QueryTerm(name, same.of(name), (length == 1) ? guesses.get(at) : List.of(),
					length == 1 && words.get(at).isCommon()));
			at += length;
		}
		boolean onlyCommon = units.stream().allMatch(QueryTerm::common);
		return onlyCommon ? units.stream().map(QueryTerm::asRare).toList() : List.copyOf(units);
	}

	/** The stems to mark where they stand. */
	Set<String> marks() {
		return this.units.stream()
			.filter((unit) -> !unit.common())
			.flatMap(QueryTerm::marks)
			.collect(Collectors.toSet());
	}

}
