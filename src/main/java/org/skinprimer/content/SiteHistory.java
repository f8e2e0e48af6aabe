package org.skinprimer.content;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered of earlier sites.
 *
 * @param isComplete whether all that was ever remembered is known, which is not so until
 * the database was reached
 * @param changes when each page last changed
 * @param served each address that visitors were ever given, and since when
 * @param first the address that names a page for good, where that is not its own
 * @param brief the addresses whose page was gone again so soon that few saw it
 * @param numbers the number of the text that each page has, by its address; of earlier
 * days, it is the same on all nodes
 */
public record SiteHistory(boolean isComplete, Map<PagePath, Instant> changes, Map<PagePath, Instant> served,
		Map<PagePath, PagePath> first, Set<PagePath> brief, Map<PagePath, Integer> numbers) {

	/** Nothing is remembered. */
	public static final SiteHistory NONE = new SiteHistory(false, Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

	public SiteHistory {
		changes = Map.copyOf(changes);
		served = Map.copyOf(served);
		first = Map.copyOf(first);
		brief = Set.copyOf(brief);
		numbers = Map.copyOf(numbers);
	}

}
