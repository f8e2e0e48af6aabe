package org.skinprimer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
	 * @param spelling what may have been meant
	 */
	static ParsedQuery of(SearchQuery query, Dictionary dictionary, SynonymMap synonyms, Spelling spelling) {
		List<SearchQuery.Word> words = query.words();
		List<String> typed = words.stream().map(SearchQuery.Word::stem).toList();
		List<String> known = new ArrayList<>();
		List<Boolean> unknown = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			SearchQuery.Word word = words.get(i);
			boolean isKnown = word.isStopWord() || dictionary.knows(word.stem()) || synonyms.nameAt(typed, i) > 0;
			unknown.add(!isKnown);
			if (isKnown && !word.isStopWord()) {
				known.add(word.stem());
			}
		}
		Map<String, String> corrected = new LinkedHashMap<>();
		List<List<String>> guesses = new ArrayList<>();
		List<String> stems = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			SearchQuery.Word word = words.get(i);
			List<String> meant = unknown.get(i) ? unknown(word, known, dictionary, spelling, corrected)
					: known(word, i == words.size() - 1, dictionary, spelling);
			guesses.add(meant.stream().flatMap((other) -> Analyzers.stems(other).stream()).distinct().toList());
			stems.add(corrected.containsKey(word.plain()) ? guesses.get(i).get(0) : word.stem());
		}
		return new ParsedQuery(terms(words, stems, guesses, dictionary, synonyms), query.phrases(), corrected);
	}

	private static List<String> known(SearchQuery.Word word, boolean last, Dictionary dictionary, Spelling spelling) {
		if (word.isStopWord()) {
			return List.of();
		}
		if (spelling.isLoose()) {
			return spelling.near(word.plain());
		}
		return last ? dictionary.beginningWith(word.plain()) : List.of();
	}

	private static List<String> unknown(SearchQuery.Word word, List<String> known, Dictionary dictionary,
			Spelling spelling, Map<String, String> corrected) {
		List<String> longer = dictionary.beginningWith(word.plain());
		if (!longer.isEmpty()) {
			return longer;
		}
		Optional<String> meant = spelling.correction(word.plain(), known);
		meant.ifPresent((other) -> corrected.put(word.plain(), other));
		return meant.stream().toList();
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

	/** The words that tell what is searched for. */
	List<QueryTerm> telling() {
		return this.terms.stream().filter((term) -> !term.stopWord()).toList();
	}

	/** What to mark where it stands: stems, and names whose stems have spaces between. */
	Set<String> marked() {
		return telling().stream().flatMap(QueryTerm::marked).collect(Collectors.toSet());
	}

}
