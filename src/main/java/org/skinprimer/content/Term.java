package org.skinprimer.content;

import java.util.List;

/**
 * A word that the glossary explains.
 *
 * @param id its fragment on the glossary page
 * @param term the word
 * @param meaning a plain definition
 * @param also its other forms
 */
public record Term(String id, String term, String meaning, List<String> also) {

	public Term {
		also = List.copyOf(also);
	}

}
