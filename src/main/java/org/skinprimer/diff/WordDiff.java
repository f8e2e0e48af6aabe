package org.skinprimer.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells two passages apart by their words. */
final class WordDiff {

	/** About 250 words on each side; what is longer was hardly edited word by word. */
	static final int MOST = 250_000;

	/**
	 * Passages of which the shorter one keeps less than this are easier to read one after
	 * the other.
	 */
	private static final double LEAST_KEPT = 0.5;

	private static final Pattern PART = Pattern
		.compile("\n|[^\\S\n]+|[\\p{L}\\p{M}\\p{N}'’]+|[^\\s\\p{L}\\p{M}\\p{N}'’]");

	private WordDiff() {
	}

	/**
	 * How one passage became another.
	 * @return runs of words and line ends in reading order, empty if the two have too
	 * little in common
	 */
	static Optional<List<Edit>> between(String before, String after) {
		List<Edit> edits = DiffAligner.edits(Diff.between(parts(before), parts(after), MOST),
				(part) -> part.equals("\n") ? 0 : 1);
		long kept = edits.stream().filter((edit) -> !edit.changed()).mapToLong((edit) -> visible(edit.text())).sum();
		return (kept < LEAST_KEPT * Math.min(visible(before), visible(after))) ? Optional.empty()
				: Optional.of(withoutCrumbs(edits));
	}

	private static List<String> parts(String text) {
		return PART.matcher(text).results().map(MatchResult::group).toList();
	}

	private static long visible(String text) {
		return text.codePoints().filter((c) -> !Character.isWhitespace(c)).count();
	}

	/** Spaces between two changes belong to them: nobody reads word, space, word. */
	private static List<Edit> withoutCrumbs(List<Edit> edits) {
		List<Edit> joined = new ArrayList<>(edits);
		for (int i = edits.size() - 2; i > 0; i--) {
			Edit edit = edits.get(i);
			if (!edit.changed() && edit.text().isBlank() && !edit.parts().contains("\n")) {
				joined.set(i, new Edit(Edit.Type.REMOVED, edit.parts()));
				joined.add(i, new Edit(Edit.Type.ADDED, edit.parts()));
			}
		}
		return Diff.grouped(joined);
	}

}
