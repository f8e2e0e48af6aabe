package org.skinprimer.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/**
 * A file cut into header and body. Each part keeps the empty lines that stand before it,
 * so that a line counted in a part is the file's line.
 *
 * @param header the YAML between the two {@code ---} lines
 * @param body the Markdown below
 */
public record FrontMatterSplitter(String header, String body) {

	private static final String FENCE = "---";

	private static final String EXACTLY = "write exactly three hyphens: `---`";

	private static final Pattern HEADER_LINE = Pattern
		.compile("\\s*|\\s*#(?!#).*|\\s*[\\w.-]+\\s*:(\\s.*)?|\\s*-(\\s.*)?|\\s+\\S.*");

	/** What was meant for a fence: too few hyphens, too many, dashes, or odd spaces. */
	private static final Pattern LIKE_FENCE = Pattern
		.compile("[\\p{Z}\\p{Cf}]*---[\\p{Z}\\p{Cf}]*|--|-{4,}|-*[\u2013\u2014][-\u2013\u2014]*|\\s+---|(- ){2,}-");

	private static final Pattern PIECE = Pattern.compile("\\S*");

	/** The lines that decide who sees a page, and must not be lost. */
	private static final Pattern GUARD = Pattern.compile("(?i)\\s*(draft|publishOn|expiresOn)\\s*:.*");

	/**
	 * Cuts a text whose line ends are {@code \n}; empty and a problem if it has no whole
	 * header.
	 */
	public static Optional<FrontMatterSplitter> of(String text, Problems problems) {
		if (text.isBlank()) {
			problems.error(Position.START, "the file is empty", "begin with a header: a line `---`, `title: …`, "
					+ "`description: …`, a line `---`; then write the text");
			return Optional.empty();
		}
		String[] lines = text.split("\n", -1);
		if (!lines[0].stripTrailing().equals(FENCE)) {
			if (LIKE_FENCE.matcher(lines[0]).matches() && lines[0].chars().anyMatch((c) -> c >= 0x80)) {
				problems.error(Position.START, "this line does not open the header", EXACTLY);
				return Optional.empty();
			}
			problems.error(Position.START, "the file does not begin with a header",
					"make `---` the first line, then `title: …` and `description: …`, then a line `---`");
			return Optional.empty();
		}
		for (int i = 1; i < lines.length; i++) {
			if (lines[i].stripTrailing().equals(FENCE)) {
				return strayGuard(lines, i + 1, problems) ? Optional.empty() : Optional.of(cut(lines, i));
			}
			// Nearly all lines begin with a key.
			boolean mayBeFence = !lines[i].isEmpty() && !Character.isLetter(lines[i].charAt(0));
			if (mayBeFence && LIKE_FENCE.matcher(lines[i].stripTrailing()).matches()) {
				problems.error(new Position(i + 1, 1), "this line does not close the header", EXACTLY);
				return Optional.empty();
			}
			if (i > 1 && lines[i - 1].isBlank() && !HEADER_LINE.matcher(lines[i]).matches()) {
				break;
			}
		}
		return notClosed(lines, problems);
	}

	private static Optional<FrontMatterSplitter> notClosed(String[] lines, Problems problems) {
		int end = 1;
		while (end < lines.length && HEADER_LINE.matcher(lines[end]).matches()) {
			end++;
		}
		List<String> rest = Arrays.stream(lines, end, lines.length).filter((line) -> !line.isBlank()).toList();
		boolean cut = rest.isEmpty() || (rest.size() == 1 && PIECE.matcher(rest.get(0)).matches());
		problems.error(Position.START, "the header opened here is not closed",
				cut ? "the file ends before a line `---`; look whether the rest of it was lost"
						: "put a line `---` after its last line, before line " + (end + 1));
		return Optional.empty();
	}

	/** Finds a line that was meant for the header just below it. */
	private static boolean strayGuard(String[] lines, int start, Problems problems) {
		for (int i = start; i < lines.length && !lines[i].isBlank(); i++) {
			if (GUARD.matcher(lines[i]).matches()) {
				problems.error(new Position(i + 1, 1), "`" + lines[i].strip() + "` stands below the header, not in it",
						"move the line up, above the second `---`");
				return true;
			}
		}
		return false;
	}

	private static FrontMatterSplitter cut(String[] lines, int end) {
		String header = "\n" + String.join("\n", Arrays.copyOfRange(lines, 1, end)) + "\n";
		String body = "\n".repeat(end + 1) + String.join("\n", Arrays.copyOfRange(lines, end + 1, lines.length));
		return new FrontMatterSplitter(header, body);
	}

}
