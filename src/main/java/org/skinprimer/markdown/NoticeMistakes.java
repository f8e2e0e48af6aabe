package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

import org.skinprimer.markdown.MarkupMistake.Reason;

/**
 * Walks over the tree of a text, before our dialect is put in, and finds the care notices
 * that readers would not see as such, or not whole.
 */
final class NoticeMistakes extends AbstractVisitor {

	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

	private final String source;

	private final MarkupMistakes mistakes;

	private final NoticeMarks marks;

	/** What stands below a notice, and perhaps belongs to it. */
	private final List<MarkupMistake> strays = new ArrayList<>();

	private final boolean hasCode;

	private int quotes;

	private NoticeMistakes(String source, MarkupMistakes mistakes) {
		this.source = source;
		this.mistakes = mistakes;
		this.marks = new NoticeMarks(source, mistakes);
		this.hasCode = source.indexOf('`') >= 0;
	}

	/** Adds the mistakes of a text. */
	static void find(Node tree, String source, MarkupMistakes mistakes) {
		NoticeMistakes notices = new NoticeMistakes(source, mistakes);
		tree.accept(notices);
		BitSet told = notices.marks.tell();
		notices.strays.stream()
			.filter((stray) -> !told.get(stray.place().line() - 1))
			.forEach((stray) -> mistakes.add(stray.reason(), stray.written(), stray.better(), stray.place()));
	}

	@Override
	public void visit(BlockQuote quote) {
		this.mistakes.mark(quote).ifPresentOrElse((mark) -> notice(quote, mark), () -> this.marks.quote(quote));
		this.quotes++;
		visitChildren(quote);
		this.quotes--;
	}

	/** Of what stands in a line only code is asked for, and few texts have any. */
	@Override
	protected void visitChildren(Node parent) {
		boolean isLines = parent instanceof Paragraph || parent instanceof Heading || parent instanceof CustomBlock;
		if (!isLines || this.hasCode) {
			super.visitChildren(parent);
		}
	}

	private void notice(BlockQuote quote, Matcher mark) {
		Node first = quote.getFirstChild().getFirstChild();
		String written = "[!" + mark.group(1) + "]";
		Position place = Position.of(first);
		this.marks.known(first);
		this.marks.box(quote);
		if (!mark.group(2).isEmpty()) {
			this.mistakes.colon(written, place);
		}
		else if (this.quotes > 0) {
			this.mistakes.add(Reason.NOTICE_NESTED, written, "", place);
		}
		else if (!hasBody(quote)) {
			this.mistakes.add(Reason.NOTICE_EMPTY, written, "", place);
		}
		else {
			strayLine(quote, written).or(() -> below(quote, written)).ifPresent(this.strays::add);
		}
	}

	private static boolean hasBody(BlockQuote quote) {
		PlainText body = new PlainText();
		Node first = quote.getFirstChild();
		Node node = first.getFirstChild();
		while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
			node = node.getNext();
		}
		Stream.iterate(node, Objects::nonNull, Node::getNext).forEach((words) -> words.accept(body));
		Stream.iterate(first.getNext(), Objects::nonNull, Node::getNext).forEach((block) -> block.accept(body));
		return !BLANK.matcher(body.text).matches();
	}

	/** A line that is read as if it began with the mark of a quote. */
	private Optional<MarkupMistake> strayLine(BlockQuote quote, String written) {
		return quote.getSourceSpans()
			.stream()
			.filter((span) -> !this.source.startsWith(">", indexOfWord(span)))
			.findFirst()
			.map((span) -> new MarkupMistake(Reason.NOTICE_LEAVES_LINE, written, "", new Position(
					span.getLineIndex() + 1, span.getColumnIndex() + 1 + indexOfWord(span) - span.getInputIndex())));
	}

	private int indexOfWord(SourceSpan span) {
		int at = span.getInputIndex();
		while (this.source.startsWith(" ", at) || this.source.startsWith("\t", at)) {
			at++;
		}
		return at;
	}

	/** What follows a notice so closely that it was meant to be part of it. */
	private Optional<MarkupMistake> below(BlockQuote quote, String written) {
		Node next = quote.getNext();
		if (next == null || next instanceof Heading || next instanceof ThematicBreak) {
			return Optional.empty();
		}
		Position place = Position.of(next);
		if (next instanceof BlockQuote other) {
			return this.mistakes.mark(other).isPresent() ? Optional.empty()
					: Optional.of(new MarkupMistake(Reason.NOTICE_LEAVES_QUOTE, written, "", place));
		}
		List<SourceSpan> lines = quote.getSourceSpans();
		return (place.line() > lines.get(lines.size() - 1).getLineIndex() + 2) ? Optional.empty()
				: Optional.of(new MarkupMistake(Reason.NOTICE_LEAVES_LINE, written, "", place));
	}

	@Override
	public void visit(LinkReferenceDefinition definition) {
		String label = definition.getLabel();
		if (label.startsWith("!")) {
			this.marks.known(definition);
			this.mistakes.colon("[" + label + "]", Position.of(definition));
		}
	}

	@Override
	public void visit(Code code) {
		this.marks.code(code);
	}

	@Override
	public void visit(FencedCodeBlock code) {
		this.marks.code(code);
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		this.marks.indented(code);
	}

}
