package org.skinprimer.problem;

import java.util.List;

/**
 * The problems that are not told because they go away with another one.
 *
 * @param count how many there are
 * @param what what they are, to be read after the count
 * @param files the files they are in, in order
 */
public record Consequences(int count, String what, List<String> files) {

	/** Nothing follows. */
	public static final Consequences NONE = new Consequences(0, "", List.of());

	/**
	 * Sums up problems.
	 * @param kind how all of them hang on what they follow from
	 * @param files the file of each
	 */
	static Consequences of(Cause.Kind kind, List<String> files) {
		return new Consequences(files.size(), kind.words(files.size()), files.stream().sorted().distinct().toList());
	}

	/** Whether there are any. */
	public boolean some() {
		return this.count > 0;
	}

	@Override
	public String toString() {
		return "and " + this.count + " " + this.what;
	}

}
