package org.skinprimer.markdown;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that may be the mark of a care notice, right or mistyped.
 *
 * @param left the brackets and exclamation marks before it, and what stands among them
 * @param word the word as written
 * @param close the bracket behind it, empty if there is none
 */
record NoticeMark(String left, String word, String close) {

	private static final String SQUARE = "[［{｛【〔";

	private static final String OPENING = SQUARE + "(（〈《「『⟨";

	private static final String CLOSING_SQUARE = "]］}｝】〕";

	private static final String CLOSING = CLOSING_SQUARE + ")）〉》」』⟩>＞";

	private static final String BANGS = "!！¡ǃ❗‼";

	/** What a mark may begin with. */
	static final String BEGINNINGS = OPENING + BANGS;

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

	/** A mark that may stand among other words. */
	static final Pattern ANYWHERE = Pattern.compile("(" + LEFT + ")" + WORD + RIGHT);

	/** A mark at the start of its line, which may lack the bracket there. */
	static final Pattern AT_START = Pattern.compile("(|" + LEFT + ")" + WORD + RIGHT);

	/** What nobody writes between a mark and the heading of a notice. */
	static final Pattern TAIL = Pattern.compile("[-+=|.,;]|\\p{Lu}{1,2}(?!\\p{L})|[\\s\\p{Z}]*[" + BANGS + "："
			+ Pattern.quote(CLOSING) + "]|[\\s\\p{Z}]+:");

	/** A word in capitals; its first letter may stand for an exclamation mark. */
	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}|\\p{L}\\p{Lu}{2,}");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");

	static NoticeMark of(Matcher found) {
		return new NoticeMark(found.group(1), found.group(2), Objects.requireNonNullElse(found.group(3), ""));
	}

	static boolean mayBegin(char character) {
		return BEGINNINGS.indexOf(character) >= 0;
	}

	static boolean isBang(char character) {
		return (character < '\u0080') ? character == '!' : BANGS.indexOf(character) >= 0;
	}

	static boolean opens(char character) {
		return (character < '\u0080') ? "[{(".indexOf(character) >= 0 : OPENING.indexOf(character) >= 0;
	}

	static boolean closes(char character) {
		return (character < '\u0080') ? "]})>".indexOf(character) >= 0 : CLOSING.indexOf(character) >= 0;
	}

	/** The kind that the word names. */
	Optional<Notice.Kind> kind() {
		return Notice.Kind.of(letters());
	}

	/**
	 * Where the bracket stands that could make it the word of a link, -1 if there is
	 * none.
	 */
	int bracket() {
		int bracket = this.left.lastIndexOf('[');
		return (bracket >= 0 && holds(this.left.substring(bracket), BANGS)) ? -1 : bracket;
	}

	/**
	 * Whether the mark of a notice was meant: the fewer of its parts there are, the more
	 * its place has to tell.
	 * @param atStart whether it begins its line
	 * @param atQuote whether it begins a quote that is no notice
	 */
	boolean isLikely(boolean atStart, boolean atQuote) {
		boolean square = holds(this.left, SQUARE);
		boolean closed = !this.close.isEmpty();
		if (!atQuote && !holds(this.left, BANGS) && !(closed && (atStart || square)) && !(square && atStart)) {
			return false;
		}
		boolean kind = kind().isPresent();
		boolean open = holds(this.left, OPENING);
		boolean closedSquare = holds(this.close, CLOSING_SQUARE);
		boolean capitals = CAPITALS.matcher(letters()).matches();
		// What follows `![` are the words of a picture, but for a kind.
		boolean bang = holds(kind ? this.left + this.word : this.left.replace("![", ""), BANGS);
		boolean likely = bang && (square || capitals && (open || closed && kind));
		likely |= square && closed && capitals && kind;
		if (atStart) {
			likely |= kind && (bang || closedSquare || capitals && (square || closed));
			likely |= capitals && closedSquare && !open;
		}
		if (atQuote) {
			likely |= capitals && (kind || square) || kind && (square || open && closed);
		}
		return likely;
	}

	private String letters() {
		return NO_LETTERS.matcher(this.word).replaceAll("").replace("DONOT", "DONT");
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
