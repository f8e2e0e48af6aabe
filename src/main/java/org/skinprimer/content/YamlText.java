package org.skinprimer.content;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

import org.skinprimer.markdown.Place;

/**
 * Reads a YAML text into nodes that know their places; a text it cannot read is a
 * problem.
 */
final class YamlText {

	private static final Pattern QUOTED = Pattern.compile("^(\\s*(?:- +)*+(?:[\\w.-]+ *: +)?)([\"'])(.*)$");

	private static final Pattern NO_SPACE = Pattern.compile("^([A-Za-z][\\w-]*:)[^\\s/:].*$");

	private static final Pattern BLOCK_TEXT = Pattern.compile(".*(?:^|[\\s:-])[|>][0-9+-]*\\s*(?:#.*)?$");

	private YamlText() {
	}

	/**
	 * Reads a text.
	 * @param text the YAML, with as many empty lines before it as it has in its file
	 * @param problems where a mistake goes
	 * @return the root node, empty if there is none or it cannot be read
	 */
	static Optional<Node> read(String text, Problems problems) {
		if (linesAreBroken(text, problems)) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(oneLineEach(text))));
		}
		catch (MarkedYAMLException ex) {
			boolean inQuote = String.valueOf(ex.getContext()).contains("quoted scalar") && ex.getContextMark() != null;
			Mark mark = (inQuote || ex.getProblemMark() == null) ? ex.getContextMark() : ex.getProblemMark();
			Place place = (mark != null) ? new Place(mark.getLine() + 1, mark.getColumn() + 1) : Place.START;
			problems.error(place, inQuote ? "the quote opened here is not closed"
					: "this cannot be read as `key: value` lines: " + ex.getProblem(), hint(ex));
		}
		catch (RuntimeException ex) {
			problems.error(Place.START, "this cannot be read as `key: value` lines: " + ex.getMessage(),
					"look for a character that does not belong there");
		}
		return Optional.empty();
	}

	/** YAML would count lines at separators that no editor counts. */
	private static String oneLineEach(String text) {
		return text.replace('\u2028', ' ').replace('\u2029', ' ');
	}

	private static String hint(MarkedYAMLException ex) {
		String problem = String.valueOf(ex.getProblem());
		if (problem.contains("mapping values are not allowed")) {
			return "a value that holds a colon needs quotes: `title: \"Needling: the basics\"`";
		}
		if (problem.contains("expected <block end>") || problem.contains("could not find expected ':'")) {
			return "each line needs `key: value`, and lines of one list the same indent";
		}
		return "look at this line and the one before it; put quotes around a value with special characters";
	}

	/**
	 * Finds tabs and quotes that do not close on their line, which YAML would misread.
	 */
	private static boolean linesAreBroken(String text, Problems problems) {
		boolean broken = false;
		int blockIndent = -1;
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i];
			int indent = line.length() - line.stripLeading().length();
			if (blockIndent >= 0 && (line.isBlank() || indent > blockIndent)) {
				continue;
			}
			blockIndent = BLOCK_TEXT.matcher(line).matches() ? indent : -1;
			if (line.substring(0, indent).contains("\t")) {
				problems.error(new Place(i + 1, line.indexOf('\t') + 1), "a tab stands at the start of this line",
						"use spaces instead");
				broken = true;
			}
			else if (NO_SPACE.matcher(line).matches()) {
				problems.error(new Place(i + 1, line.indexOf(':') + 1), "there is no space after this colon",
						"write `" + line.substring(0, line.indexOf(':')) + ": ` and then the value");
				broken = true;
			}
			else if (!quoteCloses(line, i + 1, problems)) {
				broken = true;
			}
		}
		return broken;
	}

	private static boolean quoteCloses(String line, int number, Problems problems) {
		Matcher matcher = QUOTED.matcher(line);
		if (!matcher.matches()) {
			return true;
		}
		char quote = matcher.group(2).charAt(0);
		Place opened = new Place(number, matcher.end(1) + 1);
		int end = closing(matcher.group(3), quote);
		if (end < 0) {
			problems.error(opened, "the quote opened here is not closed on this line",
					"put " + quote + " at the end of the value, or take the first " + quote + " away");
			return false;
		}
		String rest = matcher.group(3).substring(end + 1).strip();
		boolean goesOn = matcher.group(1).isBlank() && !matcher.group(1).isEmpty();
		if (!goesOn && !rest.isEmpty() && !rest.startsWith("#") && !rest.startsWith(":")) {
			problems.error(new Place(number, matcher.start(3) + end + 1), "the quote closes here, but the line goes on",
					(quote == '"') ? "write \\\" for a quote inside the value, or use curly quotes"
							: "write '' for an apostrophe inside the value, or use a curly one");
			return false;
		}
		return true;
	}

	private static int closing(String text, char quote) {
		for (int i = 0; i < text.length(); i++) {
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
