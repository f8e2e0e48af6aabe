package org.skinprimer.launch;

import java.util.List;
import java.util.Locale;

import org.skinprimer.problem.Problem;

/**
 * Something that has to be settled before a site goes public.
 *
 * @param name what it is about
 * @param finding how it is now
 * @param problems what is still to do, each where it is to be done; none if it is settled
 */
public record Step(String name, String finding, List<Problem> problems) {

	public Step {
		problems = List.copyOf(problems);
	}

	/** How far it is. */
	public State state() {
		return this.problems.isEmpty() ? State.DONE
				: this.problems.stream().anyMatch(Problem::isError) ? State.OPEN : State.ADVISED;
	}

	/** How far a step is. */
	public enum State {

		/** It has to be done. */
		OPEN,
		/** It would be better to do it. */
		ADVISED,
		/** It is done. */
		DONE;

		/** As reports spell it, and as the key of its words ends. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
