package org.skinprimer.problem;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.markdown.Position;

/** Collects the problems of one file, each once. */
public final class Problems {

	private final String file;

	private final Set<Problem> found = new LinkedHashSet<>();

	private long errors;

	public Problems(String file) {
		this.file = file;
	}

	/** The file, relative to the content folder. */
	public String file() {
		return this.file;
	}

	public void error(Position place, String message, String hint) {
		add(Severity.ERROR, place, message, hint);
	}

	public void warning(Position place, String message, String hint) {
		add(Severity.WARNING, place, message, hint);
	}

	public void add(Severity severity, Position place, String message, String hint) {
		add(new Problem(severity, this.file, place, message, hint));
	}

	/** Notes a problem that follows from another file if that is broken itself. */
	public void add(Severity severity, Position place, String message, String hint, Cause cause) {
		add(new Problem(severity, this.file, place, message, hint, Optional.of(cause)));
	}

	/** Adds the problems that were found elsewhere. */
	public void add(Collection<Problem> others) {
		others.forEach(this::add);
	}

	private void add(Problem problem) {
		if (this.found.add(problem) && problem.isError()) {
			this.errors++;
		}
	}

	public boolean hasErrors() {
		return this.errors > 0;
	}

	/** How many of them are errors. */
	public long errors() {
		return this.errors;
	}

	/** Whether any of some problems is an error. */
	public static boolean hasErrors(Collection<Problem> problems) {
		return problems.stream().anyMatch(Problem::isError);
	}

	public List<Problem> all() {
		return List.copyOf(this.found);
	}

}
