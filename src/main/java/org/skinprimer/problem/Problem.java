package org.skinprimer.problem;

import java.util.Comparator;
import java.util.Locale;

import org.skinprimer.markdown.Position;

/**
 * An editor's mistake.
 *
 * @param severity how much it matters
 * @param file the file, relative to the content folder, with forward slashes
 * @param place where in the file
 * @param message what is wrong
 * @param hint how to mend it
 */
public record Problem(Severity severity, String file, Position place, String message,
		String hint) implements Comparable<Problem> {

	private static final int MOST_CHARACTERS = 300;

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
		.thenComparing(Problem::place)
		.thenComparing(Problem::message);

	public Problem {
		message = line(message);
		hint = line(hint);
	}

	/** What is quoted from a file may hold line breaks, or a whole picture. */
	private static String line(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
		return (line.length() > MOST_CHARACTERS) ? line.substring(0, MOST_CHARACTERS) + "…" : line;
	}

	/** Whether it is more than a warning. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	/** Where it is, as {@code file:line:column}. */
	public String location() {
		return this.file + ":" + this.place;
	}

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return location() + ": " + this.severity.name().toLowerCase(Locale.ROOT) + ": " + this.message + " ("
				+ this.hint + ")";
	}

}
