package org.skinprimer.content;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered of earlier sites.
 *
 * @param changes when each page last changed
 * @param served each address that visitors were ever given, and since when
 * @param moves where the page of an address went
 * @param brief the addresses whose page was gone again so soon that few saw it
 */
public record SiteHistory(Map<PagePath, Instant> changes, Map<PagePath, Instant> served, Map<PagePath, PagePath> moves,
		Set<PagePath> brief) {

	/** Nothing is remembered. */
	public static final SiteHistory NONE = new SiteHistory(Map.of(), Map.of(), Map.of(), Set.of());

	public SiteHistory {
		changes = Map.copyOf(changes);
		served = Map.copyOf(served);
		moves = Map.copyOf(moves);
		brief = Set.copyOf(brief);
	}

}
