package org.skinprimer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
		Map<String, List<Term>> byLetter = new TreeMap<>();
		for (Term term : site.glossary()) {
			String letter = term.term().substring(0, 1).toUpperCase(Locale.ROOT);
			byLetter.computeIfAbsent(letter, (any) -> new ArrayList<>()).add(term);
		}
		return new GlossaryView(byLetter.entrySet()
			.stream()
			.map((entry) -> new Letter(entry.getKey(), List.copyOf(entry.getValue())))
			.toList());
	}

	/**
	 * The words with one first letter.
	 *
	 * @param letter the letter
	 * @param terms the words
	 */
	record Letter(String letter, List<Term> terms) {

		/** The fragment that leads to the letter. */
		public String id() {
			return "letter-" + this.letter.toLowerCase(Locale.ROOT);
		}

	}

}
