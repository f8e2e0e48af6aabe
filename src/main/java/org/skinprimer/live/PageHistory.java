package org.skinprimer.live;

import java.time.Instant;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.load.LastGood;

/** Remembers how pages looked and where they were. */
public interface PageHistory extends LastGood {

	/**
	 * Notes each text that differs from what was last noted, and each address that
	 * visitors are given for the first time, lose, or find elsewhere.
	 * @param snapshot what is about to be served
	 * @param instant decides which of its pages visitors get
	 * @return what is remembered now
	 */
	SiteHistory remember(ContentSnapshot snapshot, Instant instant);

}
