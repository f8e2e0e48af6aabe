package org.skinprimer.benchmark;

/** Nothing can be measured, and why. */
class Failure extends RuntimeException {

	Failure(String message) {
		super(message);
	}

}
