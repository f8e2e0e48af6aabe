package org.skinprimer.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;

import org.skinprimer.markdown.MarkupMistake.Reason;

/**
 * Finds marks of care notices, right or mistyped, where no care notice begins. It reads
 * the lines as they were written, since no tree knows what was meant.
 */
final class NoticeMarks {

	private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\(");

	private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Z}\\p{Cf}&&[^ ]]");

	private static final int LONGEST_ENTITY = 10;

	private static final int LONGEST_MARK = 16;

	private final String source;

	private final MarkupMistakes mistakes;

	/** The characters of code that was meant as code. */
	private final BitSet code = new BitSet();

	/** The first characters of the marks that begin a notice, or are told otherwise. */
	private final BitSet known = new BitSet();

	/** The characters that a mark may begin with. */
	private final BitSet starts = new BitSet();

	/** The lines of code that may be a slip. */
	private final BitSet indented = new BitSet();

	private final BitSet boxes = new BitSet();

	/** The first lines of quotes that are no notice. */
	private final BitSet quotes = new BitSet();

	NoticeMarks(String source, MarkupMistakes mistakes) {
		this.source = source;
		this.mistakes = mistakes;
		NoticeMark.BEGINNINGS.chars().forEach((mark) -> {
			for (int at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
				this.starts.set(at);
			}
		});
	}

	/** Marks in here are meant to be seen. */
	void code(Node node) {
		node.getSourceSpans()
			.forEach((span) -> this.code.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
	}

	void indented(Node node) {
		node.getSourceSpans().forEach((span) -> this.indented.set(span.getLineIndex()));
	}

	void quote(Node node) {
		this.quotes.set(node.getSourceSpans().get(0).getLineIndex());
	}

	void box(Node node) {
		node.getSourceSpans().forEach((span) -> this.boxes.set(span.getLineIndex()));
	}

	void known(Node mark) {
		this.known.set(this.source.indexOf('[', mark.getSourceSpans().get(0).getInputIndex()));
	}

	/**
	 * Tells of each line with a mark that begins no notice.
	 * @return the lines, counted from 0
	 */
	BitSet tell() {
		BitSet told = new BitSet();
		Matcher anywhere = NoticeMark.ANYWHERE.matcher(this.source).useTransparentBounds(true);
		Matcher atStart = NoticeMark.AT_START.matcher(this.source).useTransparentBounds(true);
		int start = 0;
		for (int line = 0; start < this.source.length(); line++) {
			int end = this.source.indexOf('\n', start);
			end = (end < 0) ? this.source.length() : end;
			if (isTold(line, start, end, anywhere, atStart)) {
				told.set(line);
			}
			start = end + 1;
		}
		return told;
	}

	private boolean isTold(int line, int start, int end, Matcher anywhere, Matcher atStart) {
		int first = skip(start, end);
		boolean atQuote = this.quotes.get(line);
		if ((atQuote || mayStand(first, end)) && atStart.region(first, end).lookingAt()
				&& isMark(atStart, true, atQuote)) {
			tell(line, start, atStart, atStart.end());
			return true;
		}
		for (int at = this.starts.nextSetBit(first); at >= 0 && at < end; at = this.starts.nextSetBit(at + 1)) {
			if (isLoud(at, end) && anywhere.region(at, end).lookingAt()) {
				int told = isMark(anywhere, false, false) ? anywhere.end() : endOfTail(anywhere);
				if (told > 0) {
					tell(line, start, anywhere, told);
					return true;
				}
				at = anywhere.end() - 1;
			}
		}
		return false;
	}

	/** Skips what may stand before a mark in its line: spaces, `>`, `-`, `1.`, `&gt;`. */
	private int skip(int start, int end) {
		int at = start;
		while (at < end && !NoticeMark.mayBegin(this.source.charAt(at))
				&& !Character.isLetter(this.source.charAt(at))) {
			char character = this.source.charAt(at);
			int semicolon = (character == '&')
					? this.source.substring(at, Math.min(at + LONGEST_ENTITY, end)).indexOf(';') : 0;
			at += Math.max(semicolon, 0) + 1;
		}
		return at;
	}

	/**
	 * Whether a mark may stand at the start of a line: it begins or ends with a bracket.
	 */
	private boolean mayStand(int first, int end) {
		if (first < end && NoticeMark.mayBegin(this.source.charAt(first))) {
			return true;
		}
		for (int at = first; at < Math.min(first + LONGEST_MARK, end); at++) {
			char character = this.source.charAt(at);
			if (NoticeMark.opens(character) || NoticeMark.closes(character)) {
				return NoticeMark.closes(character);
			}
		}
		return false;
	}

	/**
	 * Whether an exclamation mark or capitals follow: most brackets hold a link in small
	 * letters, and the patterns are slow.
	 */
	private boolean isLoud(int at, int end) {
		if (at + 2 < end && Character.isLetter(this.source.charAt(at + 1))
				&& Character.isLowerCase(this.source.charAt(at + 2))) {
			return false;
		}
		int capitals = 0;
		for (int next = at; next < Math.min(at + LONGEST_MARK, end); next++) {
			char character = this.source.charAt(next);
			capitals += Character.isUpperCase(character) ? 1 : 0;
			if (capitals > 1 || NoticeMark.isBang(character)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The end of what spoils the heading of a notice behind its mark, 0 if nothing does.
	 */
	private int endOfTail(Matcher mark) {
		Matcher tail = NoticeMark.TAIL.matcher(this.source).region(mark.end(), mark.regionEnd());
		return (this.known.get(mark.start()) && tail.lookingAt()) ? tail.end() : 0;
	}

	private boolean isMark(Matcher found, boolean atStart, boolean atQuote) {
		int at = found.start();
		// Nearly all that is found is right, and needs no closer look.
		if (this.known.get(at) || this.code.get(at) || isEscaped(at)) {
			return false;
		}
		NoticeMark mark = NoticeMark.of(found);
		return mark.isLikely(atStart, atQuote) && !isLink(at + mark.bracket(), mark);
	}

	private boolean isEscaped(int at) {
		int from = at;
		while (from > 0 && this.source.charAt(from - 1) == '\\') {
			from--;
		}
		return (at - from) % 2 == 1 && NoticeMark.opens(this.source.charAt(at));
	}

	/** Whether a word is that of a link or a picture. */
	private boolean isLink(int bracket, NoticeMark mark) {
		return mark.bracket() >= 0 && LINK.matcher(this.source).region(bracket, this.source.length()).lookingAt();
	}

	private void tell(int line, int start, Matcher found, int end) {
		int at = found.start();
		String written = this.source.substring(at, end);
		String better = NoticeMark.of(found).kind().map((kind) -> "> [!" + kind + "]").orElse("");
		Position place = new Position(line + 1, at - start + 1);
		if (this.indented.get(line)) {
			this.mistakes.add(Reason.NOTICE_IN_CODE, written, better, place);
		}
		else if (this.boxes.get(line) && !this.known.get(at)) {
			this.mistakes.add(Reason.NOTICE_IN_BOX, written, better, place);
		}
		else if (!better.equalsIgnoreCase("> " + written)) {
			this.mistakes.add(Reason.NOTICE_MISTYPED, written, better, place);
		}
		else if (at > start && ODD_SPACE.matcher(this.source).region(at - 1, at).matches()) {
			this.mistakes.add(Reason.NOTICE_BEHIND_SPACE, written, better, new Position(line + 1, at - start));
		}
		else {
			this.mistakes.add(Reason.NOTICE_WITHOUT_QUOTE, written, better, place);
		}
	}

}
