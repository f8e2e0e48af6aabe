package org.skinprimer.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/**
 * Says in an editor's words why a YAML text cannot be read, and where the mistake is
 * rather than where it was noticed.
 */
final class YamlErrorExplainer {

	private static final String QUOTES = "put quotes around the whole value";

	private static final Pattern KEY_ONLY = Pattern.compile("\\s+(?:- +)*+[\\w.-]+ *");

	private static final Pattern PAIR = Pattern.compile("([\\w.-]+): +([^\"]{1,80})");

	/** Where a value begins that starts with a bracket. */
	private static final Pattern BRACKET = Pattern.compile("^\\s*(?:- +)*+(?:[\\w.-]+ *: +)?(?=[\\[{])");

	/** What YAML gives a meaning of its own at the start of a value. */
	private static final String SIGNS = "*&!%@`>|?,]}";

	private final String[] lines;

	private final Problems problems;

	YamlErrorExplainer(String[] lines, Problems problems) {
		this.lines = lines;
		this.problems = problems;
	}

	void report(MarkedYAMLException ex) {
		String problem = String.valueOf(ex.getProblem());
		String context = String.valueOf(ex.getContext());
		Position at = place(ex.getProblemMark()).orElse(Position.START);
		Position begun = place(ex.getContextMark()).orElse(at);
		if (context.contains("quoted scalar")) {
			error(begun, "the quote opened here cannot be read to its end",
					"close it on the same line; write \\\\ for a backslash inside it");
		}
		else if (problem.contains("(TAB)")) {
			error(at, "a tab stands here", "use a space instead");
		}
		else if (problem.contains("could not find expected ':'")) {
			error(begun, "this line has no key and colon",
					"write `key: value`; begin a line that belongs to the value above with spaces; if the text of "
							+ "the page begins here, put a line `---` above it");
		}
		else if (problem.contains("mapping values are not allowed")) {
			colon(at);
		}
		else if (problem.contains("sequence entries are not allowed")) {
			error(at, "a list item cannot stand on the line of its key",
					"begin each item with `- ` on a line of its own");
		}
		else if (context.contains("flow")) {
			bracket(begun);
		}
		else {
			sign(begun, at);
		}
	}

	private void colon(Position at) {
		String line = line(at);
		String before = line.substring(0, Math.min(at.column() - 1, line.length()));
		if (KEY_ONLY.matcher(before).matches()) {
			error(at.line(), before.length() - before.stripLeading().length(),
					"this line begins too far to the right, so it counts as part of the value above",
					"begin `" + before.strip() + ":` in the same column as the other keys");
			return;
		}
		Matcher pair = PAIR.matcher(line.strip());
		error(at, "a colon and a space stand inside this value",
				pair.matches() ? QUOTES + ": `" + pair.group(1) + ": \"" + pair.group(2) + "\"`" : QUOTES);
	}

	private void bracket(Position begun) {
		String rest = line(begun).substring(Math.min(begun.column() - 1, line(begun).length()));
		boolean list = rest.startsWith("[");
		String end = list ? "]" : "}";
		if (rest.contains(end)) {
			error(begun, "what stands in these brackets cannot be read",
					"put a comma between the items, and quotes around an item with a special character");
		}
		else {
			error(begun, "the bracket opened here is not closed", "put " + end + " after its last item");
		}
	}

	private void sign(Position begun, Position at) {
		String line = line(at);
		Matcher bracket = BRACKET.matcher(line);
		for (Position place : new Position[] { begun, at }) {
			int column = place.column() - 1;
			if (column < line(place).length() && SIGNS.indexOf(line(place).charAt(column)) >= 0) {
				error(place, "a value cannot begin with " + line(place).charAt(column), QUOTES);
				return;
			}
		}
		if (bracket.find() && bracket.end() < at.column() - 1) {
			error(at.line(), bracket.end(), "a value that begins with a bracket ends with it, but this line goes on",
					QUOTES);
		}
		else if (line.strip().startsWith("-")) {
			error(at, "this item does not begin below the other items of its list",
					"give all items of a list the same number of spaces; above the first stands the key of the list, "
							+ "such as `keyPoints:`");
		}
		else {
			error(at, "this line does not fit the lines above it",
					"give all keys of a group the same number of spaces at their start");
		}
	}

	private String line(Position place) {
		return (place.line() <= this.lines.length) ? this.lines[place.line() - 1] : "";
	}

	private void error(int line, int index, String message, String hint) {
		error(new Position(line, index + 1), message, hint);
	}

	private void error(Position place, String message, String hint) {
		this.problems.error(place, message, hint);
	}

	private static Optional<Position> place(Mark mark) {
		return Optional.ofNullable(mark).map((any) -> new Position(any.getLine() + 1, any.getColumn() + 1));
	}

}
