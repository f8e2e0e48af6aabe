package org.skinprimer.search;

import java.time.LocalDate;

/**
 * Words that were searched for and found nothing.
 *
 * @param query the words in small letters
 * @param last the last day
 */
public record SearchMiss(String query, int times, LocalDate last) {

	/** How many characters of a search are kept. */
	static final int LONGEST = 80;

}
