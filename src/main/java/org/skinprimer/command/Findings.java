package org.skinprimer.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.launch.Readiness;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

/**
 * All that a check found.
 *
 * @param launch what is to do before the site goes public, if that was asked for
 */
record Findings(Inspection inspection, Optional<Readiness> launch) {

	/** What is wrong, and what is to do, errors first. */
	List<Problem> problems() {
		return Stream
			.concat(this.inspection.problems().stream(),
					this.launch.stream().flatMap((steps) -> steps.problems().stream()))
			.sorted()
			.toList();
	}

	/** How many of them are errors. */
	long errors() {
		return problems().stream().filter(Problem::isError).count();
	}

}
