package org.skinprimer.planner;

/** The words of the interface. */
@FunctionalInterface
interface PlanWords {

	/** The words of a key. */
	String of(String key, Object... arguments);

}
