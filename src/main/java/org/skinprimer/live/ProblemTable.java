package org.skinprimer.live;

import java.util.List;
import java.util.Locale;

import org.skinprimer.problem.Problem;

/**
 * Prints problems as a table for the log.
 *
 * @param problems the problems, at least one
 * @param withheld the files of the pages that are kept back for now
 */
record ProblemTable(List<Problem> problems, List<String> withheld) {

	@Override
	public String toString() {
		int width = this.problems.stream().mapToInt((problem) -> problem.location().length()).max().orElse(0);
		StringBuilder table = new StringBuilder();
		table.append(this.problems.size())
			.append((this.problems.size() == 1) ? " problem" : " problems")
			.append(" in the content:");
		for (Problem problem : this.problems) {
			String severity = problem.severity().name().toLowerCase(Locale.ROOT);
			table.append(System.lineSeparator())
				.append(String.format(Locale.ROOT, "  %-" + width + "s  %-7s  %s (%s)", problem.location(), severity,
						problem.sentence(), problem.hint()));
		}
		if (!this.withheld.isEmpty()) {
			table.append(System.lineSeparator())
				.append("  withheld until they are mended: ")
				.append(String.join(", ", this.withheld));
		}
		return table.toString();
	}

}
