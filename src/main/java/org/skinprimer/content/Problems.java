package org.skinprimer.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.skinprimer.markdown.Place;

/** Collects the problems of one file, each once. */
final class Problems {

	private final String file;

	private final Set<Problem> found = new LinkedHashSet<>();

	Problems(String file) {
		this.file = file;
	}

	/** The file, relative to the content folder. */
	String file() {
		return this.file;
	}

	void error(Place place, String message, String hint) {
		this.found.add(new Problem(Severity.ERROR, this.file, place, message, hint));
	}

	void warning(Place place, String message, String hint) {
		this.found.add(new Problem(Severity.WARNING, this.file, place, message, hint));
	}

	boolean hasErrors() {
		return this.found.stream().anyMatch((problem) -> problem.severity() == Severity.ERROR);
	}

	List<Problem> all() {
		return List.copyOf(this.found);
	}

}
