package org.skinprimer.launch;

import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;
import org.skinprimer.security.DeskLock;

/**
 * Whether a site may go public.
 *
 * @param steps what has to be settled, in the order in which it is best done
 */
public record Readiness(List<Step> steps) {

	/** As long as the texts of a site are not known, nothing is known of this. */
	public static final Readiness UNKNOWN = new Readiness(List.of());

	public Readiness {
		steps = List.copyOf(steps);
	}

	/**
	 * Looks a site over.
	 * @param inspection the site, and the texts that it is made of
	 * @param lock who may come to its desk
	 */
	public static Readiness of(Inspection inspection, DeskLock lock) {
		WrittenSettings written = WrittenSettings.of(inspection);
		Leftovers leftovers = new Leftovers(inspection);
		return new Readiness(Stream
			.of(AddressSteps.of(inspection.site().settings(), written, lock),
					PeopleSteps.of(inspection, written, leftovers), TextSteps.of(inspection, leftovers),
					Stream.of(EmergencyStep.of(inspection, written, leftovers), LockStep.of(lock)))
			.flatMap((steps) -> steps)
			.toList());
	}

	/** All that is still to do. */
	public List<Problem> problems() {
		return this.steps.stream().flatMap((step) -> step.problems().stream()).sorted().distinct().toList();
	}

	/** How many steps have to be done yet; what is only advised is not counted. */
	public long open() {
		return this.steps.stream().filter((step) -> step.state() == Step.State.OPEN).count();
	}

}
