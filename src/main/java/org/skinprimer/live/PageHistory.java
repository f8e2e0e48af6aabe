package org.skinprimer.live;

import java.time.Instant;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.load.LastGood;

/**
 * Remembers how pages looked and where they were: at once in memory, and later for good,
 * where other nodes may know more.
 */
public interface PageHistory extends LastGood {

	/**
	 * Notes each text that differs from what was last noted, and each address that
	 * visitors are given for the first time, lose, or find elsewhere. Waits for nothing.
	 * @param snapshot what is about to be served
	 * @param instant decides which of its pages visitors get
	 * @return what is remembered now
	 */
	SiteHistory remember(ContentSnapshot snapshot, Instant instant);

	/** What is remembered now; nothing is noted. */
	SiteHistory remembered();

	/** How many notes wait to be kept for good. */
	int waiting();

	/**
	 * Keeps for good what waits, in its order, and learns what others have kept. Only one
	 * thread at a time calls this.
	 * @return what is known now and was not before
	 * @throws org.skinprimer.start.CannotStart if that is not possible, and waiting will
	 * not help
	 * @throws RuntimeException if it is not possible now; what waits goes on waiting
	 */
	News exchange();

	/** What an exchange brought. */
	enum News {

		/** Nothing that was not known. */
		NONE,

		/** What others noted, or what was noted on earlier days. */
		FROM_OTHERS,

		/** The same, and answers to questions for texts that had none before. */
		MORE_TEXTS

	}

}
