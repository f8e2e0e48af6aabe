package org.skinprimer.search;

import java.util.Collection;
import java.util.Iterator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands words to Lucene that are cut out already. */
final class WordStream extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final Iterator<String> words;

	WordStream(Collection<String> words) {
		this.words = words.iterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		boolean more = this.words.hasNext();
		if (more) {
			this.term.append(this.words.next());
		}
		return more;
	}

}
