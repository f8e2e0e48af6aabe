package org.skinprimer.history;

/** What is done before the database is used, for the first time or after a failure. */
@FunctionalInterface
interface Preparation {

	/**
	 * Does it.
	 * @throws org.skinprimer.start.CannotStart if waiting will not help
	 * @throws RuntimeException if it cannot be done now
	 */
	void prepare();

}
