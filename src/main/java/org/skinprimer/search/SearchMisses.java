package org.skinprimer.search;

import java.util.List;

/** Tells what was searched for in vain. */
public interface SearchMisses {

	/**
	 * The most frequent searches that found nothing.
	 * @param most how many at most
	 */
	List<SearchMiss> mostFrequent(int most);

}
