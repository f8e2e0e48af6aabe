package org.skinprimer.page;

import java.util.List;

import org.skinprimer.content.Site;

/**
 * All subjects and the words of the glossary from A to Z.
 *
 * @param letters the letters in order, those included that have no entry
 */
record AToZView(List<LetterGroup<IndexEntry>> letters) {

	static AToZView of(Site site) {
		return new AToZView(LetterGroup.of(IndexEntry.all(site), IndexEntry::sortedAs, Initial.alphabet()));
	}

	/** The letters that have an entry. */
	public List<LetterGroup<IndexEntry>> used() {
		return this.letters.stream().filter((letter) -> !letter.entries().isEmpty()).toList();
	}

}
