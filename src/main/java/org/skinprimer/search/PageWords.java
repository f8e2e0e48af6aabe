package org.skinprimer.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts the texts of a page into words, as {@link Analyzers} does, but each text only
 * once: the stems are handed out, and the words as they are written are kept.
 */
final class PageWords {

	/** What became of words, so that a site full of articles asks once for each. */
	private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

	/**
	 * The common words of a language are fewer; what comes later is worked out each time.
	 */
	private static final int ENOUGH = 20_000;

	private final Tokenizer tokenizer = new StandardTokenizer();

	private final CharTermAttribute term = this.tokenizer.addAttribute(CharTermAttribute.class);

	private final Set<String> written = new HashSet<>();

	/** The stems of a text in their order. */
	List<String> stems(String text) {
		List<String> found = new ArrayList<>();
		try (this.tokenizer) {
			this.tokenizer.setReader(new StringReader(text));
			this.tokenizer.reset();
			while (this.tokenizer.incrementToken()) {
				Word word = word(this.term.toString());
				found.add(word.stem());
				this.written.add(word.written());
			}
			this.tokenizer.end();
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Word word(String text) {
		Word known = KNOWN.get(text);
		if (known != null) {
			return known;
		}
		Word word = new Word(Analyzers.tokens(text, Analyzers.PLAIN).get(0).term(), Analyzers.stems(text).get(0));
		if (KNOWN.size() < ENOUGH) {
			KNOWN.put(text, word);
		}
		return word;
	}

	/** Each word of the texts so far, as it is written, in small letters. */
	Set<String> written() {
		return Set.copyOf(this.written);
	}

	/**
	 * A word of a text.
	 *
	 * @param written as it is written, in small letters
	 * @param stem its stem
	 */
	private record Word(String written, String stem) {
	}

}
