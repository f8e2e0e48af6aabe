package org.skinprimer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/**
 * Looks at a YAML text line by line for what YAML would take for something else, or would
 * complain of far from where it is.
 */
final class YamlLinter {

	private static final Pattern NO_SPACE = Pattern.compile("^([A-Za-z][\\w-]*):([^\\s/:].*)$");

	private static final Pattern NO_SPACE_IN_ITEM = Pattern.compile("^\\s*(?:- +)*+-([^\\s-].*)$");

	/** What of a line is no value: spaces, hyphens, a key and its colon. */
	private static final Pattern FRAME = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*(?:-[\\s\\p{Z}\\p{Cf}]+)*+"
			+ "(?:[\\w.-]+(?:[\\p{Z}\\p{Cf}&&[^ ]][\\w.-]+)?[\\p{Z}\\p{Cf}]*:(?=[\\s\\p{Z}\\p{Cf}]|$)[\\s\\p{Z}\\p{Cf}]*)?");

	/** A value or an item all in curly quotes, which are letters like any other. */
	private static final Pattern CURLY = Pattern.compile(
			"[\u201c\u201d\u201e\u00ab\u2018]([^\u201c\u201d\u201e\u00ab\u00bb\u2018]*)[\u201c\u201d\u00bb\u2019]\\s*");

	/** An item in brackets that a comma splits in spite of its curly quotes. */
	private static final Pattern SPLIT = Pattern.compile(
			"[\\[,]\\s*([\u201c\u201e\u00ab][^\u201c\u201d\u201e\u00ab\u00bb,\\]]*,[^\u201c\u201d\u201e\u00ab\u00bb\\]]*[\u201c\u201d\u00bb])");

	/**
	 * The mark at the end of a line that makes a text of those below; looked for in one
	 * pass.
	 */
	private static final Pattern BLOCK_TEXT = Pattern.compile("(?:^|[\\s:-])[|>][0-9+-]*+\\s*+(?:#|$)");

	/** A line cut into what stands before its value, and the value. */
	private static final Pattern VALUE = Pattern.compile("^(\\s*(?:- +)*+(?:[\\w.-]+ *: +)?)(\\S.*)$");

	private final Problems problems;

	private final List<Position> broken = new ArrayList<>();

	YamlLinter(Problems problems) {
		this.problems = problems;
	}

	/** Whether one of the lines has a mistake; it is reported. */
	boolean areBroken(String[] lines) {
		int blockIndent = -1;
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i];
			int indent = line.length() - line.stripLeading().length();
			if (blockIndent < 0 || (!line.isBlank() && indent <= blockIndent)) {
				boolean mayOpenBlock = line.indexOf('|') >= 0 || line.indexOf('>') >= 0;
				blockIndent = (mayOpenBlock && BLOCK_TEXT.matcher(line).find()) ? indent : -1;
				check(line, indent, i + 1);
			}
		}
		return !this.broken.isEmpty();
	}

	private void check(String line, int indent, int number) {
		Matcher value = VALUE.matcher(line);
		Matcher noSpace = NO_SPACE.matcher(line);
		Matcher item = NO_SPACE_IN_ITEM.matcher(line);
		int odd = oddSpace(line);
		if (odd >= 0) {
			boolean wide = Character.isSpaceChar(line.charAt(odd));
			broken(number, odd, wide ? "a no-break space stands here" : "an invisible character stands here",
					wide ? "delete it and type a space" : "delete it");
		}
		else if (mayLackSpace(line, indent) && item.matches()) {
			broken(number, item.start(1) - 1, "there is no space after this hyphen",
					"write `- " + shortened(item.group(1)) + "`");
		}
		else if (line.substring(0, indent).contains("\t")) {
			broken(number, line.indexOf('\t'), "a tab stands at the start of this line", "use spaces instead");
		}
		else if (noSpace.matches()) {
			broken(number, noSpace.end(1), "there is no space after this colon",
					"write `" + noSpace.group(1) + ": " + shortened(noSpace.group(2)) + "`");
		}
		else if (value.matches()) {
			value(line, value.end(1), number);
		}
	}

	private static boolean mayLackSpace(String line, int indent) {
		return line.startsWith("-", indent) && (!line.startsWith("- ", indent) || line.indexOf('-', indent + 1) >= 0);
	}

	private void value(String line, int start, int number) {
		switch (line.charAt(start)) {
			case '"', '\'' -> quoted(line, start, number);
			case '[', '{' -> brackets(line, start, number);
			case '#' -> {
			}
			case '\u201c', '\u201d', '\u201e', '\u00ab', '\u2018' -> curly(line, start, number);
			default -> remark(line, start, number);
		}
	}

	private void quoted(String line, int start, int number) {
		char quote = line.charAt(start);
		int end = closing(line, start);
		if (end < 0) {
			notClosed(number, start, quote);
			return;
		}
		String rest = line.substring(end + 1).strip();
		boolean goesOn = start > 0 && line.substring(0, start).isBlank();
		if (!goesOn && !rest.isEmpty() && !rest.startsWith("#") && !rest.startsWith(":")) {
			broken(number, end, "the quote closes here, but the line goes on",
					(quote == '"') ? "write \\\" for a quote inside the value, or use curly quotes"
							: "write '' for an apostrophe inside the value, or use a curly one");
		}
	}

	/** Most programs for writing make curly quotes of straight ones. */
	private void curly(String line, int start, int number) {
		Matcher curly = CURLY.matcher(line).region(start, line.length());
		if (!curly.matches()) {
			remark(line, start, number);
			return;
		}
		String text = curly.group(1);
		String hint = "write straight ones: `\"" + shortened(text) + "\"`";
		if (text.contains(": ") || text.contains(" #")) {
			broken(number, start, "curly quotes do not hold this value together", hint);
		}
		else {
			this.problems.warning(new Position(number, start + 1), "readers see the curly quotes round this value",
					"write straight ones, or none");
		}
	}

	/** Finds an item in brackets whose quote is not closed on its line, or too early. */
	private void brackets(String line, int start, int number) {
		Matcher split = SPLIT.matcher(line).region(start, line.length());
		if (split.find()) {
			String item = split.group(1);
			broken(number, split.start(1), "curly quotes do not hold this item together: it ends at its comma",
					"write straight ones: `\"" + shortened(item.substring(1, item.length() - 1)) + "\"`");
			return;
		}
		boolean opens = false;
		for (int i = start; i < line.length(); i++) {
			char c = line.charAt(i);
			if (opens && (c == '"' || c == '\'')) {
				int end = closing(line, i);
				if (end < 0) {
					notClosed(number, i, c);
					return;
				}
				String rest = line.substring(end + 1).strip();
				if (!rest.isEmpty() && ",]}:#".indexOf(rest.charAt(0)) < 0) {
					broken(number, end, "the quote closes here, but the item goes on",
							"close each item with the quote that opened it, and put a comma between two items");
					return;
				}
				i = end;
				opens = false;
			}
			else if (c != ' ') {
				opens = "[{,:".indexOf(c) >= 0;
			}
		}
	}

	private void notClosed(int number, int index, char quote) {
		broken(number, index, "the quote opened here is not closed on this line",
				"put " + quote + " at the end of the value, or take the first " + quote + " away");
	}

	/** A word such as {@code #1} would be read as a remark, and lost. */
	private void remark(String line, int start, int number) {
		int hash = line.indexOf(" #", start);
		if (hash >= 0 && hash + 2 < line.length() && !Character.isWhitespace(line.charAt(hash + 2))) {
			broken(number, hash + 1, "the value ends before this #; the rest would be lost",
					"put quotes around the whole value; a remark needs a space after its #");
		}
	}

	/**
	 * Where a character looks like a space of the line's frame and is none; -1 if none
	 * does.
	 */
	private static int oddSpace(String line) {
		int at = 0;
		while (at < line.length() && line.charAt(at) < 0x80) {
			at++;
		}
		if (at == line.length()) {
			return -1;
		}
		Matcher frame = FRAME.matcher(line);
		return (frame.lookingAt() && at < frame.end()) ? at : -1;
	}

	private static String shortened(String value) {
		return (value.length() > 40) ? value.substring(0, 40) + "…" : value;
	}

	private void broken(int number, int index, String message, String hint) {
		this.broken.add(new Position(number, index + 1));
		this.problems.error(new Position(number, index + 1), message, hint);
	}

	/** Where the quote closes that opens at an index; -1 if it does not. */
	private static int closing(String text, int open) {
		char quote = text.charAt(open);
		for (int i = open + 1; i < text.length(); i++) {
			boolean doubled = quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == quote;
			if (text.charAt(i) == quote && !doubled) {
				return i;
			}
			if ((text.charAt(i) == '\\' && quote == '"') || (text.charAt(i) == quote && doubled)) {
				i++;
			}
		}
		return -1;
	}

}
