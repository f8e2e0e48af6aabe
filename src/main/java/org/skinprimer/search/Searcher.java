package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.PageLink;

/** Answers queries from an index: first which pages, then which parts of them. */
final class Searcher {

	/** Nobody reads on after so many pages. */
	static final int MOST_PAGES = 20;

	/** The order of the pages after these does not hang on their parts. */
	private static final int PAGES_WITH_PARTS = 10;

	private static final int MOST_PARTS = 60;

	private static final int PARTS_OF_A_PAGE = 3;

	/** With fewer pages, words are taken for misspelled that do stand on pages. */
	private static final int FEW_PAGES = 3;

	/** With so many pages nobody misses those that hold fewer of the words. */
	private static final int ENOUGH_PAGES = 5;

	/** What share of the words most of them are. */
	private static final double MOST_WORDS = 0.6;

	private static final int MOST_TERMS = 2;

	private final IndexSearcher searcher;

	private final Dictionary dictionary;

	private final SynonymMap synonyms;

	private final UrgentSigns signs;

	private final Map<PagePath, MadePage> made;

	Searcher(SearchIndex.Snapshot snapshot) {
		this.searcher = new IndexSearcher(snapshot.reader());
		// Hardly any query comes twice, and to keep its hits takes longer than to find
		// them.
		this.searcher.setQueryCache(null);
		this.dictionary = snapshot.dictionary();
		this.synonyms = snapshot.synonyms();
		this.signs = snapshot.signs();
		this.made = snapshot.made().stream().collect(Collectors.toMap(MadePage::path, (page) -> page));
	}

	/**
	 * Looks for what was typed.
	 * @param site the site of the visitor: what it does not hold is not found
	 */
	SearchResults find(SearchQuery query, Site site) {
		Spelling spelling = query.exactly() ? Spelling.none(this.dictionary) : Spelling.strict(this.dictionary);
		ParsedQuery exactly = parse(query, spelling);
		Map<PagePath, SearchResults.Hit> hits = new LinkedHashMap<>();
		allThenFewer(exactly, site, hits);
		if (hits.size() < FEW_PAGES && query.phrases().isEmpty()) {
			allThenFewer(parse(query, spelling.loosely()), site, hits);
		}
		List<Term> terms = terms(exactly);
		List<String> nearest = (hits.isEmpty() && terms.isEmpty()) ? nearest(query) : List.of();
		List<UrgencyRow> urgent = this.signs.in(query, this.dictionary);
		return new SearchResults(urgent, terms, ordered(hits, urgent, site), exactly.corrected(), nearest);
	}

	/** Who is afraid gets the page on when to call first. */
	private static List<SearchResults.Hit> ordered(Map<PagePath, SearchResults.Hit> hits, List<UrgencyRow> urgent,
			Site site) {
		Map<PagePath, SearchResults.Hit> ordered = new LinkedHashMap<>();
		if (!urgent.isEmpty()) {
			PageLink.to(site.settings().pages().help(), site)
				.stream()
				.map((link) -> new PagePath(link.address()))
				.findFirst()
				.ifPresent((help) -> ordered.put(help,
						hits.getOrDefault(help, new SearchResults.Hit(help, List.of(), Set.of(), Optional.empty()))));
		}
		hits.forEach(ordered::putIfAbsent);
		return List.copyOf(ordered.values());
	}

	private ParsedQuery parse(SearchQuery query, Spelling spelling) {
		return ParsedQuery.of(query, this.dictionary, this.synonyms, spelling);
	}

	/** The pages with all words come first, then those with most, then those with any. */
	private void allThenFewer(ParsedQuery query, Site site, Map<PagePath, SearchResults.Hit> hits) {
		int all = Queries.required(query, this.dictionary).size();
		IntStream.of(all, (int) Math.ceil(all * MOST_WORDS), 0)
			.distinct()
			.filter((required) -> required == all || hits.size() < ENOUGH_PAGES)
			.forEach((required) -> hits(query, required, site).forEach((hit) -> hits.putIfAbsent(hit.page(), hit)));
	}

	private List<SearchResults.Hit> hits(ParsedQuery query, int required, Site site) {
		try {
			Map<String, Double> scores = new HashMap<>();
			List<String> pages = new ArrayList<>();
			for (ScoreDoc found : best(Queries.pages(query, required, this.dictionary), MOST_PAGES)) {
				String page = value(PageDocuments.PAGE, found.doc);
				pages.add(page);
				scores.put(page, (double) found.score);
			}
			Map<String, List<String>> parts = new HashMap<>();
			for (ScoreDoc found : parts(query, pages.subList(0, Math.min(PAGES_WITH_PARTS, pages.size())))) {
				String page = value(PageDocuments.PAGE, found.doc);
				List<String> ofPage = parts.computeIfAbsent(page, (any) -> new ArrayList<>());
				if (ofPage.isEmpty()) {
					scores.merge(page, (double) found.score, Double::sum);
				}
				if (ofPage.size() < PARTS_OF_A_PAGE) {
					ofPage.add(value(PageDocuments.PART, found.doc));
				}
			}
			Set<String> marked = query.marked();
			return scores.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
					.thenComparing(Map.Entry.comparingByKey()))
				.map((entry) -> new SearchResults.Hit(new PagePath(entry.getKey()),
						parts.getOrDefault(entry.getKey(), List.of()), marked,
						Optional.ofNullable(this.made.get(new PagePath(entry.getKey())))))
				.filter((hit) -> hit.made().isPresent() || site.page(hit.page()).isPresent())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ScoreDoc[] parts(ParsedQuery query, List<String> pages) throws IOException {
		List<BytesRef> ids = pages.stream().map(BytesRef::new).toList();
		return best(new BooleanQuery.Builder().add(Queries.parts(query, this.dictionary), Occur.MUST)
			.add(new TermInSetQuery(PageDocuments.PAGE, ids), Occur.FILTER)
			.build(), MOST_PARTS);
	}

	/** What a document keeps in a field; a stored one would be unpacked with others. */
	private String value(String field, int document) throws IOException {
		List<LeafReaderContext> leaves = this.searcher.getLeafContexts();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
		values.advanceExact(document - leaf.docBase);
		return values.binaryValue().utf8ToString();
	}

	/**
	 * Nobody counts the others, so those that cannot be among the best are passed over.
	 */
	private ScoreDoc[] best(Query query, int most) throws IOException {
		return this.searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
	}

	/** A query for the meaning of a word holds no other word, except stop words. */
	private List<Term> terms(ParsedQuery query) {
		List<QueryTerm> telling = query.terms()
			.stream()
			.filter((term) -> !term.stopWord() && !Analyzers.isAsking(term.stems().get(0)))
			.toList();
		Stream<QueryTerm> alone = (telling.size() == 1) ? telling.stream() : Stream.empty();
		return alone.flatMap((term) -> Stream.concat(Stream.of(term.stems()), term.synonyms().stream()))
			.flatMap(this.synonyms::term)
			.distinct()
			.limit(MOST_TERMS)
			.toList();
	}

	/** Each word cut shorter and shorter, until some word begins like it. */
	private List<String> nearest(SearchQuery query) {
		Map<String, String> nearest = new LinkedHashMap<>();
		query.words().stream().filter((word) -> !word.isStopWord()).limit(Spelling.MOST_WORDS).forEach((word) -> {
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
