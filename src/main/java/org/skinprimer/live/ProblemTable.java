package org.skinprimer.live;

import java.util.List;
import java.util.Locale;

import org.skinprimer.problem.Problem;

/**
 * Prints problems as a table for the log: the first of them, and how many more there are.
 *
 * @param problems the problems, at least one
 * @param withheld the files of the pages that are kept back for now
 */
record ProblemTable(List<Problem> problems, List<String> withheld) {

	/** Nobody reads more in a log; the desk has them all. */
	private static final int MOST = 50;

	@Override
	public String toString() {
		List<Problem> shown = this.problems.subList(0, Math.min(MOST, this.problems.size()));
		int width = shown.stream().mapToInt((problem) -> problem.location().length()).max().orElse(0);
		StringBuilder table = new StringBuilder();
		table.append(this.problems.size())
			.append((this.problems.size() == 1) ? " problem" : " problems")
			.append(" in the content:");
		for (Problem problem : shown) {
			String severity = problem.severity().name().toLowerCase(Locale.ROOT);
			table.append(System.lineSeparator())
				.append(String.format(Locale.ROOT, "  %-" + width + "s  %-7s  %s (%s)", problem.location(), severity,
						problem.sentence(), problem.hint()));
		}
		more(table, this.problems.size(), "problem");
		if (!this.withheld.isEmpty()) {
			table.append(System.lineSeparator())
				.append("  withheld until they are mended: ")
				.append(String.join(", ", this.withheld.subList(0, Math.min(MOST, this.withheld.size()))));
			more(table, this.withheld.size(), "file");
		}
		return table.toString();
	}

	private static void more(StringBuilder table, int count, String what) {
		if (count > MOST) {
			table.append(System.lineSeparator())
				.append("  and ")
				.append(count - MOST)
				.append(" more ")
				.append(what)
				.append((count - MOST == 1) ? "" : "s");
		}
	}

}
