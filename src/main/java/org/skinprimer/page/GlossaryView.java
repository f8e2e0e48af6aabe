package org.skinprimer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.skinprimer.content.Site;
import org.skinprimer.content.Term;

/**
 * The glossary.
 *
 * @param letters its words by their first letters
 */
record GlossaryView(List<Letter> letters) {

	static GlossaryView of(Site site) {
		Map<Initial, List<Term>> byLetter = new TreeMap<>();
		for (Term term : site.glossary()) {
			byLetter.computeIfAbsent(Initial.of(term.term()), (any) -> new ArrayList<>()).add(term);
		}
		return new GlossaryView(byLetter.entrySet()
			.stream()
			.map((entry) -> new Letter(entry.getKey().id(), entry.getKey().letter(), List.copyOf(entry.getValue())))
			.toList());
	}

	/**
	 * The words with one first letter.
	 *
	 * @param id the fragment that leads to the letter
	 * @param letter the letter
	 * @param terms the words
	 */
	record Letter(String id, String letter, List<Term> terms) {
	}

}
