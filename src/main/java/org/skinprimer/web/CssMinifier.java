package org.skinprimer.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a stylesheet what only its writers need: comments and needless white
 * space. What a browser reads in it stays the same, rule by rule.
 */
final class CssMinifier {

	/**
	 * The parts of a stylesheet: white space with the comments in it; a comment between
	 * two words; strings, addresses and escapes, which stay as they are; a run of
	 * characters that mean nothing here; and all else, character by character.
	 */
	private static final Pattern PART = Pattern.compile("""
			(?<space>(?:/\\*.*?\\*/)*\\s(?:\\s|/\\*.*?\\*/)*)\
			|(?<comment>/\\*.*?\\*/)\
			|"(?:\\\\.|[^"\\\\])*"\
			|'(?:\\\\.|[^'\\\\])*'\
			|url\\((?:\\\\.|[^"')])*\\)\
			|\\\\(?:[0-9a-fA-F]{1,6}\\s?|.)\
			|[^\\s/"'\\\\u{};,:>()!]+\
			|.""", Pattern.DOTALL);

	/** White space after one of these means nothing. */
	private static final String TIGHT_AFTER = "{};,:>(";

	/** White space before one of these means nothing. */
	private static final String TIGHT_BEFORE = "{};,>)!";

	private CssMinifier() {
	}

	/** The same stylesheet in fewer characters. */
	static String of(String styles) {
		StringBuilder minified = new StringBuilder(styles.length());
		String gap = "";
		for (Matcher part = PART.matcher(styles); part.find();) {
			if (part.group("space") != null) {
				gap = " ";
			}
			else if (part.group("comment") != null) {
				gap = "/**/";
			}
			else {
				append(minified, gap, part.group());
				gap = "";
			}
		}
		return minified.toString();
	}

	private static void append(StringBuilder minified, String gap, String part) {
		char before = minified.isEmpty() ? '{' : minified.charAt(minified.length() - 1);
		if (before == ';' && part.equals("}")) {
			minified.setLength(minified.length() - 1);
		}
		if (TIGHT_AFTER.indexOf(before) < 0 && TIGHT_BEFORE.indexOf(part.charAt(0)) < 0) {
			minified.append(gap);
		}
		minified.append(part);
	}

}
