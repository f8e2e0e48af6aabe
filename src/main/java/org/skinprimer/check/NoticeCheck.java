package org.skinprimer.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.MarkupMistake;
import org.skinprimer.markdown.Notice;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problems;

/**
 * Reports what was meant to be a care notice, or a part of one, and is none: each is an
 * error, since readers must not miss it.
 */
final class NoticeCheck {

	private static final List<String> MARKS = Arrays.stream(Notice.Kind.values()).map(Enum::name).toList();

	private static final String ALL = "the notices are " + String.join(", ", MARKS);

	private static final String REST = "begin its other lines with `>` too, and leave an empty line above";

	private final Problems problems;

	NoticeCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Document document) {
		document.notices().forEach(this::kind);
	}

	private void kind(Notice notice) {
		if (notice.kind().isEmpty()) {
			this.problems.error(notice.place(), "unknown care notice `[!" + notice.mark() + "]`",
					meant(notice.mark()).map((mark) -> "did you mean `" + mark + "`?").orElse(ALL));
		}
	}

	void check(MarkupMistake mistake) {
		String written = "`" + mistake.written() + "`";
		String better = mistake.better().isEmpty() ? guess(mistake.written()) : "write `" + mistake.better() + "`";
		switch (mistake.reason()) {
			case NOTICE_WITH_COLON -> error(mistake, "a colon after " + written + " spoils this care notice",
					better + " and then its heading, without the colon");
			case NOTICE_WITHOUT_QUOTE ->
				error(mistake, "readers see " + written + ", since no care notice begins here", better + ", " + REST);
			case NOTICE_BEHIND_SPACE ->
				error(mistake, "a no-break space stands before " + written + ", so that no care notice begins here",
						"type an ordinary space in its place");
			case NOTICE_MISTYPED -> error(mistake, written + " is not the mark of a care notice", better + ", " + REST);
			case NOTICE_IN_CODE ->
				error(mistake, "the spaces at the start of this line make " + written + " a piece of code",
						"begin the line with `>` and one space: " + better);
			case NOTICE_IN_BOX -> error(mistake, written + " stands among the words of another care notice",
					"leave an empty line without `>` above it and " + better + ", or take it out");
			case NOTICE_NESTED -> error(mistake, "the care notice " + written + " stands inside another quote",
					"begin its lines with one `>`, and leave an empty line above it");
			case NOTICE_EMPTY -> error(mistake, "the care notice " + written + " has nothing below its heading",
					"write what it says on the next lines, each with `>` before it and no empty line between");
			case NOTICE_LEAVES_LINE ->
				error(mistake, "this line does not begin with `>`, as the care notice " + written + " above it does",
						"write `>` before it, or leave an empty line above if it is not part of the notice");
			case NOTICE_LEAVES_QUOTE ->
				error(mistake, "this quote is cut off from the care notice " + written + " above it",
						"write `>` in the empty line between, or a line of text if it is not part of the notice");
			default -> throw new IllegalArgumentException(mistake.toString());
		}
	}

	private void error(MarkupMistake mistake, String message, String hint) {
		this.problems.error(mistake.place(), message, hint);
	}

	private static String guess(String written) {
		return meant(written).map((mark) -> "write `> [!" + mark + "]`").orElse(ALL);
	}

	/** The nearest notice; or else one with the same beginning, such as WARN. */
	private static Optional<String> meant(String written) {
		String word = letters(written);
		return DidYouMean.of(word, MARKS)
			.or(() -> MARKS.stream()
				.filter((mark) -> (word.length() > 2 && mark.startsWith(word)) || word.startsWith(mark))
				.max(Comparator.comparingInt(String::length)));
	}

	private static String letters(String written) {
		return written.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
	}

}
