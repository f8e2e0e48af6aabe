package org.skinprimer.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.skinprimer.content.PagePath;

/**
 * What a sighting adds to what is known.
 *
 * @param revisions the texts and moves that are new, in their order
 * @param addresses the addresses that are new or of which something else became
 * @param numbers the revisions at which this node is now, by address
 */
record Changes(List<Addition> revisions, Map<PagePath, Address> addresses, Map<PagePath, Integer> numbers) {

	static Changes none() {
		return new Changes(new ArrayList<>(), new HashMap<>(), new HashMap<>());
	}

	/** Whether there is anything that others must know. */
	boolean concernOthers() {
		return !this.revisions.isEmpty() || !this.addresses.isEmpty();
	}

	boolean isEmpty() {
		return !concernOthers() && this.numbers.isEmpty();
	}

	/**
	 * A revision that the database does not hold yet.
	 *
	 * @param text what it says
	 * @param parts what it shows of other files, and the list of it, by their SHA-256
	 */
	record Addition(Revision revision, String text, Map<String, String> parts) {
	}

}
