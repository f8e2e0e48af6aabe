package org.skinprimer.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts the texts of a page into words, as {@link Wording} does, but each text only once:
 * the stems are handed out, and the words as they are written are kept.
 */
final class PageWords {

	private final Tokenizer tokenizer = new StandardTokenizer();

	private final Set<String> written = new HashSet<>();

	private final TokenStream stems = Wording.stemmed(new Noting(Wording.plain(this.tokenizer), this.written));

	private final CharTermAttribute stem = this.stems.addAttribute(CharTermAttribute.class);

	/** The stems of a text in their order. */
	List<String> stems(String text) {
		List<String> found = new ArrayList<>();
		try (this.stems) {
			this.tokenizer.setReader(new StringReader(text));
			this.stems.reset();
			while (this.stems.incrementToken()) {
				found.add(this.stem.toString());
			}
			this.stems.end();
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Each word of the texts so far, as it is written, in small letters. */
	Set<String> written() {
		return Set.copyOf(this.written);
	}

	private static final class Noting extends TokenFilter {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private final Set<String> words;

		Noting(TokenStream plain, Set<String> words) {
			super(plain);
			this.words = words;
		}

		@Override
		public boolean incrementToken() throws IOException {
			boolean more = this.input.incrementToken();
			if (more) {
				this.words.add(this.term.toString());
			}
			return more;
		}

	}

}
