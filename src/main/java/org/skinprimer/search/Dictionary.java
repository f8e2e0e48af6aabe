package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** The words that pages are written with. */
final class Dictionary {

	/** Fewer letters begin too many words. */
	static final int SHORTEST_BEGINNING = 2;

	/** In longer words two letters may be wrong, in shorter ones one. */
	private static final int LONGEST_WITH_ONE_EDIT = 5;

	private static final int SHORTEST_WITH_AN_EDIT = 4;

	/** No word has more letters, and longer ones take long to compare. */
	private static final int LONGEST = 30;

	private static final int MOST = 12;

	private final IndexReader reader;

	/** All words in alphabetical order, each with the number of pages that hold it. */
	private final NavigableMap<String, Integer> words;

	private Dictionary(IndexReader reader, NavigableMap<String, Integer> words) {
		this.reader = reader;
		this.words = words;
	}

	/** Reads the words of an index, so that they need not be read for each question. */
	static Dictionary of(IndexReader reader) throws IOException {
		NavigableMap<String, Integer> words = new TreeMap<>();
		Terms terms = MultiTerms.getTerms(reader, PageDocuments.WORDS);
		TermsEnum each = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
		while (each.next() != null) {
			words.put(each.term().utf8ToString(), each.docFreq());
		}
		return new Dictionary(reader, words);
	}

	/** Whether any page holds a word with a stem. */
	boolean knows(String stem) {
		for (String field : List.of(PageDocuments.TEXT, PageDocuments.TITLE, PageDocuments.LEAD, PageDocuments.NAMES)) {
			if (count(new Term(field, stem)) > 0) {
				return true;
			}
		}
		return false;
	}

	/** The words that begin with some letters, those on most pages first. */
	List<String> beginningWith(String letters) {
		if (letters.length() < SHORTEST_BEGINNING) {
			return List.of();
		}
		return best(this.words.subMap(letters, letters + Character.MAX_VALUE)
			.entrySet()
			.stream()
			.map((entry) -> new Word(entry.getKey(), 0, entry.getValue()))
			.toList());
	}

	/**
	 * The words that differ from a mistyped one in a letter or two, the nearest first.
	 */
	List<String> near(String word) {
		if (word.length() < SHORTEST_WITH_AN_EDIT || word.length() > LONGEST) {
			return List.of();
		}
		EditDistance misspelling = new EditDistance(word, (word.length() <= LONGEST_WITH_ONE_EDIT) ? 1 : 2);
		List<Word> near = new ArrayList<>();
		this.words.forEach((other, pages) -> {
			int weight = misspelling.weight(other);
			if (weight < EditDistance.FAR && other.length() >= SHORTEST_WITH_AN_EDIT - 1 && !other.equals(word)) {
				near.add(new Word(other, weight, pages));
			}
		});
		int nearest = near.stream().mapToInt(Word::distance).min().orElse(0);
		return best(near.stream().filter((other) -> other.distance() == nearest).toList());
	}

	private static List<String> best(List<Word> words) {
		return words.stream()
			.sorted(Comparator.comparingInt(Word::distance)
				.thenComparing(Comparator.comparingInt(Word::pages).reversed())
				.thenComparing(Word::text))
			.limit(MOST)
			.map(Word::text)
			.toList();
	}

	/** On how many pages a stem stands. */
	int pages(String stem) {
		return count(new Term(PageDocuments.TEXT, stem));
	}

	private int count(Term term) {
		try {
			return this.reader.docFreq(term);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A word that may have been meant.
	 *
	 * @param text the word
	 * @param distance how far it is from what was typed
	 * @param pages how many pages hold it
	 */
	private record Word(String text, int distance, int pages) {
	}

}
