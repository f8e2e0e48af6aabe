package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;

/** Answers questions from an index: first which pages, then which parts of them. */
final class Searcher {

	/** Nobody reads on after so many pages. */
	static final int MOST_PAGES = 20;

	/** The order of the pages after these does not hang on their parts. */
	private static final int PAGES_WITH_PARTS = 10;

	private static final int MOST_PARTS = 60;

	private static final int PARTS_OF_A_PAGE = 3;

	/** With fewer pages, words are taken for misspelled that do stand on pages. */
	private static final int FEW_PAGES = 3;

	private static final int MOST_TERMS = 2;

	private final SearchIndex.Snapshot snapshot;

	private final IndexSearcher searcher;

	private final Dictionary dictionary;

	Searcher(SearchIndex.Snapshot snapshot) {
		this.snapshot = snapshot;
		this.searcher = new IndexSearcher(snapshot.reader());
		// Hardly any question is asked twice, and to keep its hits takes longer than to
		// find them.
		this.searcher.setQueryCache(null);
		this.dictionary = snapshot.dictionary();
	}

	/**
	 * Looks for what a question asks.
	 * @param question what was typed
	 * @param site the site of the visitor: what it does not hold is not found
	 */
	SearchResults find(SearchQuery question, Site site) {
		ParsedQuery exactly = understand(question, false);
		List<SearchResults.Hit> hits = new ArrayList<>(hits(exactly, site));
		ParsedQuery used = exactly;
		if (hits.size() < FEW_PAGES && question.phrases().isEmpty()) {
			ParsedQuery loosely = understand(question, true);
			hits(loosely, site).stream()
				.filter((hit) -> hits.stream().noneMatch((better) -> better.page().equals(hit.page())))
				.forEach(hits::add);
			used = loosely;
		}
		List<Term> terms = terms(exactly);
		List<String> nearest = (hits.isEmpty() && terms.isEmpty()) ? nearest(question) : List.of();
		return new SearchResults(terms, hits, used.marks(), exactly.corrected(), nearest);
	}

	private ParsedQuery understand(SearchQuery question, boolean loosely) {
		return ParsedQuery.of(question, this.dictionary, this.snapshot.synonyms(), loosely);
	}

	private List<SearchResults.Hit> hits(ParsedQuery question, Site site) {
		try {
			Map<String, Double> scores = new HashMap<>();
			StoredFields stored = this.searcher.storedFields();
			List<String> first = new ArrayList<>();
			for (ScoreDoc found : best(Queries.pages(question, this.dictionary), MOST_PAGES)) {
				first.add(stored.document(found.doc).get(PageDocuments.PAGE));
				scores.put(first.get(first.size() - 1), (double) found.score);
			}
			Map<String, List<String>> parts = new HashMap<>();
			for (ScoreDoc found : parts(question, first.subList(0, Math.min(PAGES_WITH_PARTS, first.size())))) {
				var document = stored.document(found.doc);
				String page = document.get(PageDocuments.PAGE);
				List<String> ofPage = parts.computeIfAbsent(page, (any) -> new ArrayList<>());
				if (ofPage.isEmpty()) {
					scores.merge(page, (double) found.score, Double::sum);
				}
				if (ofPage.size() < PARTS_OF_A_PAGE) {
					ofPage.add(document.get(PageDocuments.PART));
				}
			}
			return scores.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
					.thenComparing(Map.Entry.comparingByKey()))
				.map((entry) -> new SearchResults.Hit(new PagePath(entry.getKey()),
						parts.getOrDefault(entry.getKey(), List.of())))
				.filter((hit) -> site.page(hit.page()).isPresent())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ScoreDoc[] parts(ParsedQuery question, List<String> pages) throws IOException {
		List<BytesRef> ids = pages.stream().map(BytesRef::new).toList();
		BooleanQuery query = new BooleanQuery.Builder().add(Queries.parts(question, this.dictionary), Occur.MUST)
			.add(new TermInSetQuery(PageDocuments.PAGE, ids), Occur.FILTER)
			.build();
		return best(query, MOST_PARTS);
	}

	/**
	 * Nobody counts the others, so those that cannot be among the best are passed over.
	 */
	private ScoreDoc[] best(Query query, int most) throws IOException {
		return this.searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
	}

	/** A question for a word is one that holds no other, except common ones. */
	private List<Term> terms(ParsedQuery question) {
		List<QueryTerm> asked = question.units()
			.stream()
			.filter((unit) -> !unit.common() && !Analyzers.isAsking(unit.stems().get(0)))
			.toList();
		Stream<QueryTerm> alone = (asked.size() == 1) ? asked.stream() : Stream.empty();
		return alone.flatMap((unit) -> Stream.concat(Stream.of(unit.stems()), unit.same().stream()))
			.flatMap(this.snapshot.synonyms()::term)
			.distinct()
			.limit(MOST_TERMS)
			.toList();
	}

	/** Each word cut shorter and shorter, until some word begins like it. */
	private List<String> nearest(SearchQuery question) {
		Map<String, String> nearest = new LinkedHashMap<>();
		question.words().stream().filter((word) -> !word.isCommon()).forEach((word) -> {
			String beginning = word.plain();
			while (beginning.length() > Dictionary.SHORTEST_BEGINNING && !nearest.containsKey(word.plain())) {
				beginning = beginning.substring(0, beginning.length() - 1);
				this.dictionary.beginningWith(beginning)
					.stream()
					.findFirst()
					.ifPresent((other) -> nearest.put(word.plain(), other));
			}
		});
		return nearest.values().stream().distinct().limit(3).toList();
	}

}
