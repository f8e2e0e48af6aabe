package org.skinprimer.markdown;

import java.util.BitSet;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import org.skinprimer.markdown.MarkupMistake.Reason;

/**
 * Finds marks of care notices, right or mistyped, where no care notice begins. It reads
 * the lines as they were written, since no tree knows what was meant.
 */
final class NoticeMarks {

	private static final String SQUARE = "[［{｛【〔";

	private static final String OPENING = SQUARE + "(（〈《「『⟨";

	private static final String CLOSING_SQUARE = "]］}｝】〕";

	private static final String CLOSING = CLOSING_SQUARE + ")）〉》」』⟩>＞";

	private static final String BANGS = "!！¡ǃ❗‼";

	private static final String OPEN = "[" + Pattern.quote(OPENING) + "]";

	private static final String CLOSE = "[" + Pattern.quote(CLOSING) + "]";

	private static final String BANG = "[" + BANGS + "]";

	/** Up to three spaces, characters that nobody sees, marks of stress. */
	private static final String GAP = "[\\s\\p{Z}\\p{Cf}*_~`\\\\]{0,3}";

	/** A word with what may stand before and behind it; an entity is an escape too. */
	private static final String LEFT = BANG + "{0,3}" + OPEN + "{1,3}[^\\p{L}" + Pattern.quote(CLOSING)
			+ "]{0,4}|(?<!&#91;)" + BANG + "{1,3}" + GAP;

	private static final String WORD = "(DO NOT|\\p{L}[\\p{L}'’" + BANGS + "]*)";

	private static final String RIGHT = "(?:[^\\p{L}\\p{N}" + Pattern.quote(OPENING + CLOSING) + "]{0,3}(" + CLOSE
			+ "))?";

	private static final Pattern ANYWHERE = Pattern.compile("(" + LEFT + ")" + WORD + RIGHT);

	private static final Pattern AT_START = Pattern.compile("(|" + LEFT + ")" + WORD + RIGHT);

	private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\(");

	/** What nobody writes between a mark and the heading of a notice. */
	private static final Pattern TAIL = Pattern.compile("[-+=|.,;]|\\p{Lu}{1,2}(?!\\p{L})|[\\s\\p{Z}]*[" + BANGS + "："
			+ Pattern.quote(CLOSING) + "]|[\\s\\p{Z}]+:");

	/** A word in capitals; its first letter may stand for an exclamation mark. */
	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}|\\p{L}\\p{Lu}{2,}");

	private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Z}\\p{Cf}&&[^ ]]");

	private static final int LONGEST_ENTITY = 10;

	private static final int LONGEST_MARK = 16;

	private final String source;

	private final MarkupMistakes mistakes;

	/** The characters of code that was meant as code. */
	private final BitSet code = new BitSet();

	/** The first characters of the marks that begin a notice, or are told otherwise. */
	private final BitSet known = new BitSet();

	/** The lines of code that may be a slip. */
	private final BitSet indented = new BitSet();

	private final BitSet boxes = new BitSet();

	/** The first lines of quotes that are no notice. */
	private final BitSet quotes = new BitSet();

	NoticeMarks(String source, MarkupMistakes mistakes) {
		this.source = source;
		this.mistakes = mistakes;
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
		Matcher anywhere = ANYWHERE.matcher(this.source).useTransparentBounds(true);
		Matcher atStart = AT_START.matcher(this.source).useTransparentBounds(true);
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
		for (int at = first; at < end; at++) {
			if (mayBegin(this.source.charAt(at)) && !isWord(at + 1, end) && anywhere.region(at, end).lookingAt()) {
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
		while (at < end && !mayBegin(this.source.charAt(at)) && !Character.isLetter(this.source.charAt(at))) {
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
		if (first < end && mayBegin(this.source.charAt(first))) {
			return true;
		}
		for (int at = first; at < Math.min(first + LONGEST_MARK, end); at++) {
			char character = this.source.charAt(at);
			if (!Character.isLetter(character) && (OPENING + CLOSING).indexOf(character) >= 0) {
				return OPENING.indexOf(character) < 0;
			}
		}
		return false;
	}

	/** Whether a word in small letters begins here, such as that of a link. */
	private boolean isWord(int at, int end) {
		return at + 1 < end && Character.isLetter(this.source.charAt(at))
				&& Character.isLowerCase(this.source.charAt(at + 1));
	}

	/** Whether a mark may begin so; looking at each character has to be quick. */
	private static boolean mayBegin(char character) {
		return (character < '\u0080') ? character == '[' || character == '!' || character == '(' || character == '{'
				: (OPENING + BANGS).indexOf(character) >= 0;
	}

	/**
	 * The end of what spoils the heading of a notice behind its mark, 0 if nothing does.
	 */
	private int endOfTail(Matcher mark) {
		Matcher tail = TAIL.matcher(this.source).region(mark.end(), mark.regionEnd());
		return (this.known.get(mark.start()) && tail.lookingAt()) ? tail.end() : 0;
	}

	private boolean isMark(Matcher found, boolean atStart, boolean atQuote) {
		int at = found.start(1);
		String left = found.group(1);
		boolean closed = found.group(3) != null;
		boolean square = holds(left, SQUARE);
		boolean mayBe = atQuote || holds(left, BANGS) || closed && (atStart || square) || square && atStart;
		if (!mayBe || this.known.get(at) || this.code.get(at) || isEscaped(at) || isLink(at, left)) {
			return false;
		}
		String word = letters(found.group(2));
		String close = Objects.requireNonNullElse(found.group(3), "");
		boolean kind = Notice.Kind.of(word).isPresent();
		boolean bang = holds(left, BANGS) || kind && holds(found.group(2), BANGS);
		boolean open = holds(left, OPENING);
		boolean closedSquare = closed && holds(close, CLOSING_SQUARE);
		boolean capitals = CAPITALS.matcher(word).matches();
		boolean likely = bang && square || bang && capitals && (open || closed && kind)
				|| square && closed && capitals && kind;
		if (atStart) {
			likely |= kind && (bang || closedSquare || capitals && (square || closed))
					|| capitals && closedSquare && !open;
		}
		if (atQuote) {
			likely |= capitals && (kind || square) || kind && (square || open && closed);
		}
		return likely;
	}

	private boolean isEscaped(int at) {
		int from = at;
		while (from > 0 && this.source.charAt(from - 1) == '\\') {
			from--;
		}
		return (at - from) % 2 == 1 && holds(this.source.substring(at, at + 1), OPENING);
	}

	/** Whether a word is that of a link or a picture. */
	private boolean isLink(int at, String left) {
		int bracket = left.lastIndexOf('[');
		return bracket >= 0 && !holds(left.substring(bracket), BANGS)
				&& LINK.matcher(this.source).region(at + bracket, this.source.length()).lookingAt();
	}

	private void tell(int line, int start, Matcher found, int end) {
		int at = found.start(1);
		String written = this.source.substring(at, end);
		String word = letters(found.group(2));
		String better = Notice.Kind.of(word).map((kind) -> "> [!" + kind + "]").orElse("");
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

	private static String letters(String word) {
		return word.replaceAll("[^\\p{L}]", "").replace("DONOT", "DONT");
	}

	private static boolean holds(String text, String characters) {
		for (int at = 0; at < text.length(); at++) {
			if (characters.indexOf(text.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
