package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words that pages are written with.
 *
 * @param reader the index of the pages
 */
record Dictionary(IndexReader reader) {

	/** Fewer letters begin too many words. */
	static final int SHORTEST_BEGINNING = 2;

	/** In shorter words only one letter may be wrong. */
	private static final int SHORTEST_WITH_TWO_EDITS = 6;

	private static final int SHORTEST_WITH_AN_EDIT = 4;

	/** No word has more letters, and longer ones take long to compare. */
	private static final int LONGEST = 30;

	private static final int MOST = 12;

	/** Whether any page holds a word with a stem. */
	boolean knows(String stem) {
		return Stream.of(PageDocuments.TEXT, PageDocuments.TITLE, PageDocuments.LEAD, PageDocuments.NAMES)
			.anyMatch((field) -> count(new Term(field, stem)) > 0);
	}

	/** The words that begin with some letters, those on most pages first. */
	List<String> beginningWith(String letters) {
		if (letters.length() < SHORTEST_BEGINNING) {
			return List.of();
		}
		return words(new CompiledAutomaton(PrefixQuery.toAutomaton(new BytesRef(letters)), false, true,
				Integer.MAX_VALUE, true))
			.limit(MOST)
			.toList();
	}

	/**
	 * The words that differ from a mistyped one in a letter or two, only those of the
	 * likeliest mistake, and of them those on most pages first. Few mistype the first
	 * letter. To make an automaton takes far longer than to run it, so there are no more
	 * than two.
	 */
	List<String> near(String word) {
		int letters = word.codePointCount(0, word.length());
		if (letters < SHORTEST_WITH_AN_EDIT || letters > LONGEST) {
			return List.of();
		}
		List<String> near = near(word, 1, 0).toList();
		String first = word.substring(0, word.offsetByCodePoints(0, 1));
		boolean likely = near.stream().anyMatch((other) -> other.startsWith(first));
		return ((near.isEmpty() && letters >= SHORTEST_WITH_TWO_EDITS) ? near(word, 2, 1) : near.stream())
			.filter((other) -> !likely || other.startsWith(first))
			.limit(MOST)
			.toList();
	}

	private Stream<String> near(String word, int edits, int same) {
		return words(FuzzyQuery.getFuzzyAutomaton(word, edits, same, true)).filter((other) -> !other.equals(word));
	}

	/** The words that an automaton accepts, those on most pages first. */
	private Stream<String> words(CompiledAutomaton accepted) {
		Map<String, Integer> pages = new HashMap<>();
		try {
			Terms terms = MultiTerms.getTerms(this.reader, PageDocuments.WORDS);
			TermsEnum words = (terms != null) ? accepted.getTermsEnum(terms) : TermsEnum.EMPTY;
			while (words.next() != null) {
				pages.put(words.term().utf8ToString(), words.docFreq());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pages.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	/**
	 * How often a word stands with others, in parts of pages before whole pages.
	 * @param word its stems
	 * @param others the stems of the others
	 */
	double together(List<String> word, List<String> others) {
		double inParts = together(word, others, List.of(PageDocuments.BODY, PageDocuments.HEADING));
		return (inParts > 0) ? 1 + inParts
				: together(word, others, List.of(PageDocuments.TEXT, PageDocuments.TITLE, PageDocuments.NAMES)) / 2;
	}

	/** In which share of the places of a word each of the others stands too. */
	private double together(List<String> word, List<String> others, List<String> fields) {
		BooleanQuery.Builder own = new BooleanQuery.Builder();
		word.forEach((stem) -> own.add(inAny(stem, fields), Occur.FILTER));
		double places = 1 + count(own.build());
		return others.stream()
			.mapToDouble((other) -> count(new BooleanQuery.Builder().add(own.build(), Occur.FILTER)
				.add(inAny(other, fields), Occur.FILTER)
				.build()))
			.sum() / Math.sqrt(places);
	}

	private static Query inAny(String stem, List<String> fields) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		fields.forEach((field) -> any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
		return any.build();
	}

	private int count(Query query) {
		try {
			IndexSearcher searcher = new IndexSearcher(this.reader);
			searcher.setQueryCache(null);
			return searcher.count(query);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** On how many pages a stem stands. */
	int pages(String stem) {
		return count(new Term(PageDocuments.TEXT, stem));
	}

	/** How many pages there are at most. */
	int pages() {
		return count(new Term(PageDocuments.KIND, PageDocuments.WHOLE));
	}

	private int count(Term term) {
		try {
			return this.reader.docFreq(term);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
