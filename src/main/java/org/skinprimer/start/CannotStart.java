package org.skinprimer.start;

/** Something is missing without which the program cannot start. */
public class CannotStart extends RuntimeException {

	/**
	 * Says so to whoever starts the program.
	 * @param sentence names the place and what mends it
	 */
	public CannotStart(String sentence) {
		super(sentence);
	}

}
