package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Collects the mistakes of one document. It looks at the text as it was written, since a
 * mark with a backslash before it was not meant as one.
 */
final class MarkupMistakes {

	/** The mark of a care notice, and the colon that should not follow it. */
	private static final Pattern NOTICE = Pattern.compile("^\\[!([^\\[\\]]*)](:?)[\\s\\p{Z}]*");

	/** An id, or at the end of a heading what only lacks its number sign or braces. */
	private static final Pattern HEADING_ID = Pattern.compile("(?<!\\\\)(?:\\{ ?#(?<id>[^{}]*)}?"
			+ "|\\{ ?(?<bare>[\\p{L}\\p{M}\\p{N}_ -]{1,60})}\\h*$|[(\\[]#(?<other>[\\p{L}\\p{N}_-]{1,60})[)\\]]\\h*$)",
			Pattern.MULTILINE);

	private final String source;

	private final List<MarkupMistake> found = new ArrayList<>();

	private final Set<Integer> lines = new HashSet<>();

	MarkupMistakes(String source) {
		this.source = source;
	}

	List<MarkupMistake> found() {
		return this.found;
	}

	/** Whether a mistake was noted on a line of a block. */
	boolean isTold(Node block) {
		return block.getSourceSpans().stream().anyMatch((line) -> this.lines.contains(line.getLineIndex() + 1));
	}

	void add(MarkupMistake.Reason reason, String written, String better, Position place) {
		this.lines.add(place.line());
		this.found.add(new MarkupMistake(reason, written, better, place));
	}

	/** Whether a text was written with this start, and not with a backslash before it. */
	private boolean isWritten(Text text, String start) {
		return start(text).filter((span) -> this.source.startsWith(start, span.getInputIndex())).isPresent();
	}

	/**
	 * Where a mark stands that a text ends with.
	 * @return the place, empty if the mark was written with a backslash before it
	 */
	Optional<Position> placeOfLast(String mark, Text text) {
		return start(text).flatMap((span) -> {
			int at = this.source.lastIndexOf(mark, end(text));
			boolean escaped = at > 0 && this.source.charAt(at - 1) == '\\';
			return (at < span.getInputIndex() || escaped) ? Optional.empty() : Optional.of(place(span, at));
		});
	}

	/** Looks for the id of a heading that could not be taken out of its words. */
	void headingId(Node heading) {
		for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Text text
					&& (text.getLiteral().indexOf('#') >= 0 || text.getLiteral().indexOf('}') >= 0)) {
				start(text).ifPresent((span) -> headingId(span, end(text), PlainText.of(heading)));
			}
		}
	}

	private void headingId(SourceSpan span, int end, String words) {
		Matcher id = HEADING_ID.matcher(this.source).region(span.getInputIndex(), end).useTransparentBounds(true);
		if (id.find()) {
			String named = Stream.of("id", "bare", "other")
				.map(id::group)
				.filter(Objects::nonNull)
				.findFirst()
				.orElseThrow();
			String meant = named.isBlank() ? words.replace(id.group(), "") : named;
			add(MarkupMistake.Reason.ID_UNREADABLE, id.group().strip(), "{#" + Slug.of(meant) + "}",
					place(span, id.start()));
		}
	}

	/** The mark of the care notice that a quote is, empty if it is none. */
	Optional<Matcher> mark(BlockQuote quote) {
		return (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text
				&& isWritten(text, "[!")) ? Optional.of(NOTICE.matcher(text.getLiteral())).filter(Matcher::find)
						: Optional.empty();
	}

	/** Notes the mark of a care notice that a colon follows. */
	void colon(String mark, Position place) {
		add(MarkupMistake.Reason.NOTICE_WITH_COLON, mark, "> " + mark, place);
	}

	private static Optional<SourceSpan> start(Text text) {
		return text.getSourceSpans().stream().findFirst();
	}

	private int end(Text text) {
		return end(text, this.source);
	}

	/** Where a text ends in the source. */
	static int end(Text text, String source) {
		SourceSpan last = text.getSourceSpans().get(text.getSourceSpans().size() - 1);
		return Math.min(last.getInputIndex() + last.getLength(), source.length());
	}

	/** The place of a character behind the start of a span, on the same line. */
	static Position place(SourceSpan span, int index) {
		return new Position(span.getLineIndex() + 1, span.getColumnIndex() + 1 + index - span.getInputIndex());
	}

}
