package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

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

	Dictionary(IndexReader reader) {
		this.reader = reader;
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
		List<Word> words = new ArrayList<>();
		if (letters.length() < SHORTEST_BEGINNING) {
			return List.of();
		}
		try {
			Optional<Terms> terms = Optional.ofNullable(MultiTerms.getTerms(this.reader, PageDocuments.WORDS));
			TermsEnum each = terms.isPresent() ? terms.get().iterator() : TermsEnum.EMPTY;
			BytesRef first = new BytesRef(letters);
			for (boolean more = each.seekCeil(first) != TermsEnum.SeekStatus.END; more; more = each.next() != null) {
				String word = each.term().utf8ToString();
				if (!word.startsWith(letters)) {
					break;
				}
				words.add(new Word(word, 0, each.docFreq()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return best(words);
	}

	/**
	 * The words that differ from a mistyped one in a letter or two, the nearest first.
	 */
	List<String> near(String word) {
		if (word.length() < SHORTEST_WITH_AN_EDIT || word.length() > LONGEST) {
			return List.of();
		}
		return near(word, (word.length() <= LONGEST_WITH_ONE_EDIT) ? 1 : 2);
	}

	private List<String> near(String word, int edits) {
		List<Word> words = new ArrayList<>();
		try {
			Terms terms = MultiTerms.getTerms(this.reader, PageDocuments.WORDS);
			if (terms == null) {
				return List.of();
			}
			TermsEnum each = new FuzzyTermsEnum(terms, new Term(PageDocuments.WORDS, word), edits, 0, true);
			while (each.next() != null) {
				String other = each.term().utf8ToString();
				if (other.length() >= SHORTEST_WITH_AN_EDIT - 1 && !other.equals(word)) {
					words.add(new Word(other, Misspelling.weight(word, other), each.docFreq()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		int nearest = words.stream().mapToInt(Word::distance).min().orElse(0);
		return best(words.stream().filter((other) -> other.distance() == nearest).toList());
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

	private int count(Term term) {
		try {
			return this.reader.docFreq(term);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A word of the dictionary.
	 *
	 * @param text the word
	 * @param distance how far it is from what was typed
	 * @param pages how many pages hold it
	 */
	private record Word(String text, int distance, int pages) {
	}

}
