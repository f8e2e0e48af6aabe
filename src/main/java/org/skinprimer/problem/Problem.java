package org.skinprimer.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Position;

/**
 * An editor's mistake.
 *
 * @param severity how much it matters
 * @param file the file, relative to the content folder, with forward slashes
 * @param place where in the file
 * @param message what is wrong
 * @param hint how to mend it
 * @param cause what it follows from, if that is broken itself
 * @param consequences what is not told because it follows from this
 */
public record Problem(Severity severity, String file, Position place, String message, String hint,
		Optional<Cause> cause, Consequences consequences) implements Comparable<Problem> {

	private static final int MOST_CHARACTERS = 300;

	/** What would begin a line of its own, or make a name look like another. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

	private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

	/** Errors first; then by file and place. */
	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
		.thenComparing(Problem::file)
		.thenComparing(Problem::place)
		.thenComparing(Problem::message);

	public Problem {
		file = UNPRINTABLE.matcher(file).replaceAll("\ufffd");
		message = line(message);
		hint = line(hint);
	}

	/** A problem that nothing follows from. */
	public Problem(Severity severity, String file, Position place, String message, String hint, Optional<Cause> cause) {
		this(severity, file, place, message, hint, cause, Consequences.NONE);
	}

	/** A problem that stands alone. */
	public Problem(Severity severity, String file, Position place, String message, String hint) {
		this(severity, file, place, message, hint, Optional.empty());
	}

	/**
	 * The same with what follows from it; where that hangs on another file that hangs on
	 * this one, it is neither told nor counted.
	 */
	Problem with(List<Problem> following) {
		Predicate<Problem> hangsOnThis = (problem) -> problem.cause.filter((any) -> any.file().equals(this.file))
			.isPresent();
		List<String> files = following.stream().filter(hangsOnThis).map(Problem::file).toList();
		return following.stream()
			.filter(hangsOnThis)
			.findFirst()
			.flatMap(Problem::cause)
			.map((any) -> new Problem(this.severity, this.file, this.place, this.message, this.hint, this.cause,
					Consequences.of(any.kind(), files)))
			.orElse(this);
	}

	/** What is quoted from a file may hold line breaks, or a whole picture. */
	private static String line(String text) {
		String line = BREAKS.matcher(text).replaceAll(" ");
		return (line.length() > MOST_CHARACTERS) ? line.substring(0, MOST_CHARACTERS) + "…" : line;
	}

	/** The same, told as the cause of something worse. */
	public Problem because(String consequence) {
		return new Problem(this.severity, this.file, this.place, consequence + ": " + this.message, this.hint,
				this.cause, this.consequences);
	}

	/** Whether it is more than a warning. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	/** Where it is, as {@code file:line:column}. */
	public String location() {
		return this.file + ":" + this.place;
	}

	/** What is wrong, and how much follows from it. */
	public String sentence() {
		return this.message + (this.consequences.some() ? "; " + this.consequences : "");
	}

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return location() + ": " + this.severity.name().toLowerCase(Locale.ROOT) + ": " + sentence() + " (" + this.hint
				+ ")";
	}

}
