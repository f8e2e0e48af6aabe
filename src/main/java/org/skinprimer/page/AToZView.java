package org.skinprimer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.skinprimer.content.Site;

/**
 * All subjects and the words of the glossary from A to Z.
 *
 * @param letters the letters in order, those included that have no entry
 */
record AToZView(List<Letter> letters) {

	static AToZView of(Site site) {
		Map<Initial, List<IndexEntry>> byLetter = new TreeMap<>();
		Initial.alphabet().forEach((initial) -> byLetter.put(initial, new ArrayList<>()));
		for (IndexEntry entry : IndexEntry.all(site)) {
			byLetter.computeIfAbsent(Initial.of(entry.sortedAs()), (any) -> new ArrayList<>()).add(entry);
		}
		return new AToZView(byLetter.entrySet()
			.stream()
			.map((letter) -> new Letter(letter.getKey().id(), letter.getKey().letter(), List.copyOf(letter.getValue())))
			.toList());
	}

	/** The letters that have an entry. */
	public List<Letter> used() {
		return this.letters.stream().filter((letter) -> !letter.entries().isEmpty()).toList();
	}

	/**
	 * What begins with a letter.
	 *
	 * @param id the fragment that leads to the letter
	 * @param letter the letter
	 * @param entries the entries in alphabetical order
	 */
	record Letter(String id, String letter, List<IndexEntry> entries) {
	}

}
