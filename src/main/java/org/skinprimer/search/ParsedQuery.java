package org.skinprimer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a query is taken to mean.
 *
 * @param terms its words and names
 * @param phrases the stems that must stand side by side
 * @param corrected the words that no page holds, each with what was searched instead
 */
record ParsedQuery(List<QueryTerm> terms, List<List<String>> phrases, Map<String, String> corrected) {

	/**
	 * Reads a query with the words that pages are written with.
	 * @param synonyms which words mean the same
	 * @param loosely whether words that pages do hold may be misspelled too
	 */
	static ParsedQuery of(SearchQuery query, Dictionary dictionary, SynonymMap synonyms, boolean loosely) {
		List<SearchQuery.Word> words = query.words();
		List<String> typed = words.stream().map(SearchQuery.Word::stem).toList();
		Map<String, String> corrected = new LinkedHashMap<>();
		List<List<String>> guesses = new ArrayList<>();
		List<String> stems = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			SearchQuery.Word word = words.get(i);
			boolean known = word.isStopWord() || dictionary.knows(word.stem()) || synonyms.nameAt(typed, i) > 0;
			List<String> meant = known ? known(word, i == words.size() - 1, loosely, dictionary)
					: unknown(word, dictionary, corrected);
			guesses.add(meant.stream().flatMap((other) -> Analyzers.stems(other).stream()).distinct().toList());
			stems.add((known || guesses.get(i).isEmpty()) ? word.stem() : guesses.get(i).get(0));
		}
		return new ParsedQuery(terms(words, stems, guesses, dictionary, synonyms), query.phrases(), corrected);
	}

	private static List<String> known(SearchQuery.Word word, boolean last, boolean loosely, Dictionary dictionary) {
		if (word.isStopWord()) {
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

	private static List<QueryTerm> terms(List<SearchQuery.Word> words, List<String> stems, List<List<String>> guesses,
			Dictionary dictionary, SynonymMap synonyms) {
		List<QueryTerm> terms = new ArrayList<>();
		for (int at = 0; at < words.size();) {
			int length = Math.max(1, synonyms.nameAt(stems, at));
			if (length == 1 && at + 1 < words.size()) {
				List<String> joined = Analyzers.stems(words.get(at).plain() + words.get(at + 1).plain());
				if (joined.size() == 1 && dictionary.knows(joined.get(0))) {
					terms.add(new QueryTerm(List.copyOf(stems.subList(at, at + 2)), List.of(joined), List.of(), false));
					at += 2;
					continue;
				}
			}
			List<String> name = List.copyOf(stems.subList(at, at + length));
			terms.add(new QueryTerm(name, synonyms.of(name), (length == 1) ? guesses.get(at) : List.of(),
					length == 1 && words.get(at).isStopWord()));
			at += length;
		}
		boolean onlyStopWords = terms.stream().allMatch(QueryTerm::stopWord);
		return onlyStopWords ? terms.stream().map(QueryTerm::asTelling).toList() : List.copyOf(terms);
	}

	/** The stems to mark where they stand. */
	Set<String> marked() {
		return this.terms.stream()
			.filter((term) -> !term.stopWord())
			.flatMap(QueryTerm::all)
			.collect(Collectors.toSet());
	}

}
