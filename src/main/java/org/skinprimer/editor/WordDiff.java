package org.skinprimer.editor;

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
	 * @param before the older passage
	 * @param after the newer passage
	 * @return its pieces in reading order, empty if the two have too little in common
	 */
	static Optional<List<Piece>> between(String before, String after) {
		List<Piece> pieces = new ArrayList<>();
		DiffAligner.edits(Diff.between(parts(before), parts(after), MOST), (part) -> part.equals("\n") ? 0 : 1)
			.forEach((edit) -> pieces.add(new Piece(edit.kind(), String.join("", edit.parts()))));
		if (kept(pieces) < LEAST_KEPT * Math.min(visible(before), visible(after))) {
			return Optional.empty();
		}
		return Optional.of(withoutCrumbs(pieces));
	}

	private static List<String> parts(String text) {
		return PART.matcher(text).results().map(MatchResult::group).toList();
	}

	/** Spaces between two changes belong to them: nobody reads word, space, word. */
	private static List<Piece> withoutCrumbs(List<Piece> pieces) {
		List<Piece> joined = new ArrayList<>();
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			boolean crumb = i > 0 && i + 1 < pieces.size() && piece.text().isBlank() && !piece.text().contains("\n");
			if (piece.changed() || crumb) {
				removed.append(piece.added() ? "" : piece.text());
				added.append((piece.kind() == Edit.Kind.REMOVED) ? "" : piece.text());
			}
			else {
				flush(removed, added, joined);
				joined.add(piece);
			}
		}
		flush(removed, added, joined);
		return joined;
	}

	private static void flush(StringBuilder removed, StringBuilder added, List<Piece> pieces) {
		add(Edit.Kind.REMOVED, removed, pieces);
		add(Edit.Kind.ADDED, added, pieces);
	}

	private static void add(Edit.Kind kind, StringBuilder text, List<Piece> pieces) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(kind, text.toString()));
			text.setLength(0);
		}
	}

	private static long kept(List<Piece> pieces) {
		return pieces.stream().filter((piece) -> !piece.changed()).mapToLong((piece) -> visible(piece.text())).sum();
	}

	private static long visible(String text) {
		return text.codePoints().filter((c) -> !Character.isWhitespace(c)).count();
	}

}
