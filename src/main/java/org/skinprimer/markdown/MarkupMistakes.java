package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern HEADING_ID = Pattern.compile("(?<!\\\\)\\{ ?#([^{}]*)}?");

	private static final Pattern LINK = Pattern
		.compile("(?<!\\\\)](?:\\(| \\((?=(?:source:|term:|https?:)|[^()\\s]{1,100}\\.(?:md|svg|png|jpe?g|gif)\\b))");

	/** How far behind a text the rest of a link is looked for. */
	private static final int BEHIND = 150;

	private static final int MOST_CHARACTERS = 60;

	private final String source;

	private final List<MarkupMistake> found = new ArrayList<>();

	MarkupMistakes(String source) {
		this.source = source;
	}

	List<MarkupMistake> found() {
		return this.found;
	}

	void add(MarkupMistake.Reason reason, String written, String better, Position place) {
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
			if (node instanceof Text text && text.getLiteral().contains("#")) {
				start(text).ifPresent((span) -> headingId(span, end(text), PlainText.of(heading)));
			}
		}
	}

	private void headingId(SourceSpan span, int end, String words) {
		Matcher id = HEADING_ID.matcher(this.source).region(span.getInputIndex(), end).useTransparentBounds(true);
		if (id.find()) {
			String meant = id.group(1).isBlank() ? words.replace(id.group(), "") : id.group(1);
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

	/** Looks for the brackets of a link that is none. */
	void link(Text text) {
		if (text.getLiteral().indexOf(']') >= 0) {
			start(text).ifPresent((span) -> link(span, end(text)));
		}
	}

	private void link(SourceSpan span, int end) {
		Matcher link = LINK.matcher(this.source)
			.region(span.getInputIndex(), Math.min(end + BEHIND, this.source.length()))
			.useTransparentBounds(true);
		if (link.find() && link.start() < end) {
			int open = Math.max(this.source.lastIndexOf('[', link.start()), span.getInputIndex());
			if (open > 0 && this.source.charAt(open - 1) == '\\') {
				return;
			}
			String rest = this.source.substring(open, Math.min(open + MOST_CHARACTERS, this.source.length()));
			String written = rest.lines().findFirst().orElse("").replaceAll("(?<=\\)).*", "");
			add(MarkupMistake.Reason.LINK_BROKEN, written, "", place(span, open));
		}
	}

	private static Optional<SourceSpan> start(Text text) {
		return text.getSourceSpans().stream().findFirst();
	}

	private int end(Text text) {
		SourceSpan last = text.getSourceSpans().get(text.getSourceSpans().size() - 1);
		return Math.min(last.getInputIndex() + last.getLength(), this.source.length());
	}

	private static Position place(SourceSpan span, int index) {
		return new Position(span.getLineIndex() + 1, span.getColumnIndex() + 1 + index - span.getInputIndex());
	}

}
