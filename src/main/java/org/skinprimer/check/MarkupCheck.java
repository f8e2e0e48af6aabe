package org.skinprimer.check;

import java.util.Locale;
import java.util.Map;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.MarkupMistake;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.problem.Problems;
import org.skinprimer.problem.Severity;

/**
 * Reports what was meant to be a mark and is none, so that nothing is lost in silence.
 */
final class MarkupCheck {

	private static final String OTHER_TAGS = "take it out; write `\\<` to show one";

	/** What says here what a tag says in HTML. */
	private static final Map<String, String> TAGS = Map.ofEntries(
			Map.entry("br", "take it out; a new paragraph begins below an empty line"),
			Map.entry("p", "take it out, and leave an empty line between two paragraphs"),
			Map.entry("b", "write `**words**`"), Map.entry("strong", "write `**words**`"),
			Map.entry("i", "write `*words*`"), Map.entry("em", "write `*words*`"), Map.entry("s", "write `~~words~~`"),
			Map.entry("del", "write `~~words~~`"), Map.entry("a", "write `[words](file.md)`"),
			Map.entry("img", "write `![What it shows](file.svg \"Caption\")`"),
			Map.entry("ul", "begin each line with `- `"), Map.entry("ol", "begin each line with `1. `"),
			Map.entry("li", "begin each line with `- `"), Map.entry("h1", "write `## Words`"),
			Map.entry("h2", "write `## Words`"), Map.entry("h3", "write `### Words`"),
			Map.entry("table", "write rows such as `| Pool | 5 days |`, with `|---|---|` below the first"));

	private final Problems problems;

	MarkupCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Document document) {
		new NoticeCheck(this.problems).check(document);
		document.mistakes().forEach((mistake) -> check(mistake, document));
	}

	private void check(MarkupMistake mistake, Document document) {
		String written = "`" + mistake.written() + "`";
		switch (mistake.reason()) {
			case ID_UNREADABLE ->
				this.problems.error(mistake.place(), "readers see " + written + ", since it is not the id of a heading",
						"write `" + mistake.better() + "` at the end of the heading");
			case ID_RESERVED ->
				this.problems.warning(mistake.place(), "the page itself uses the id " + written, "choose another");
			case ID_TAKEN -> this.problems.warning(mistake.place(), "the id " + written + " is used twice",
					"it is already on line " + lineOf(mistake.written(), document) + "; choose another");
			case LINK_BROKEN -> this.problems.error(mistake.place(),
					"readers see " + written + ", since it is not a link",
					"write `[words](file.md)`: no space in the file name or between the brackets, and `)` at the end");
			case HEADING_IN_BOLD -> {
				// Only a link that leads there tells that a heading was meant.
			}
			default -> {
				if (mistake.reason().isNotice()) {
					new NoticeCheck(this.problems).check(mistake);
				}
				else {
					this.problems.add(severity(mistake), mistake.place(), message(mistake), mend(mistake));
				}
			}
		}
	}

	/** What takes or changes the meaning of words does harm; the rest only looks bad. */
	private static Severity severity(MarkupMistake mistake) {
		return switch (mistake.reason()) {
			case MARK_WITHOUT_END, HTML, LIST_WITHOUT_MARK, LIST_TOO_CLOSE, CODE_BY_SPACES -> Severity.WARNING;
			// A line of equals signs makes a second title.
			case HEADING_BY_LINE -> mistake.better().startsWith("=") ? Severity.ERROR : Severity.WARNING;
			default -> Severity.ERROR;
		};
	}

	private static String message(MarkupMistake mistake) {
		String written = "`" + mistake.written() + "`";
		return switch (mistake.reason()) {
			case LINK_REVERSED -> "readers see " + written + ", since these brackets do not make a link";
			case LINK_CAPTION -> "readers see " + written + ", since the words behind the file have no straight quotes";
			case LINK_SPACED -> "readers see " + written + ", since a space stands in the address of this link";
			case MARK_WITHOUT_END, STRIKE_WITHOUT_END ->
				"readers see " + written + ", since " + (mistake.better().isEmpty() ? "nothing ends this mark"
						: "a space is at the wrong side of one of these marks");
			case HTML ->
				mistake.written().startsWith("<!--") ? "readers see " + written + ", since nothing can be hidden"
						: "readers see " + written + ", since pages hold no HTML";
			case HEADING_WITHOUT_SPACE ->
				"readers see " + written + ", since a heading begins with `##` and a plain space";
			case HEADING_WITHOUT_HASHES -> "readers see " + written + ", since no heading begins here";
			case HEADING_BY_LINE ->
				"the line `" + mistake.better() + "` below makes a heading of “" + mistake.written() + "”";
			case LIST_WITHOUT_MARK -> "readers see " + written + " and no list";
			case LIST_TOO_CLOSE -> "the paragraph above swallows the list that begins with " + written;
			case CODE_BY_SPACES -> "four spaces or a tab make code of “" + mistake.written() + "”";
			case CODE_WITHOUT_END ->
				"nothing ends the code that “" + mistake.written() + "” begins, so all below is code";
			case TABLE_HEAD ->
				"the head of this table has " + mistake.written() + ", and its line of hyphens " + mistake.better();
			case TABLE_ROW ->
				"this row has " + mistake.written() + ", and its table has " + mistake.better() + " columns";
			case TABLE_ROW_BARE -> "this line became a row of the table above it: " + written;
			case TABLE_HYPHENS -> "this table has no line of hyphens as long as its head, only " + written;
			case TABLE_WITHOUT_HYPHENS -> "this table has no line of hyphens below " + written;
			case TABLE_CUT -> "the table is cut above " + written;
			default -> throw new IllegalArgumentException(mistake.toString());
		};
	}

	private static String mend(MarkupMistake mistake) {
		String write = "write `" + mistake.better() + "`";
		return switch (mistake.reason()) {
			case MARK_WITHOUT_END, STRIKE_WITHOUT_END -> {
				String mark = mistake.written().replaceAll("(?s)^([*_~]+).*", "$1");
				yield mistake.better().isEmpty()
						? "put `" + mark + "` behind the last of the words too, or a `\\` before it to show it"
						: write + ", with a space outside the marks and none inside";
			}
			case HTML ->
				mistake.written().startsWith("<!--") ? "take it out" : TAGS.getOrDefault(tag(mistake), OTHER_TAGS);
			case HEADING_BY_LINE ->
				"leave an empty line above it, or take it away; a heading is `## " + mistake.written() + "`";
			case LIST_WITHOUT_MARK -> Character.isDigit(mistake.written().charAt(0))
					? "begin each line with its number, a dot and a plain space: `1. Wash`"
					: "begin each line with a hyphen and a plain space: `- Wash`";
			case LIST_TOO_CLOSE -> "leave an empty line above the list";
			case CODE_BY_SPACES -> "take the spaces at the start of the line away";
			case CODE_WITHOUT_END -> "write the same on a line of its own below the code, or take this line away";
			case TABLE_HEAD -> "give both as many cells as each row has";
			case TABLE_ROW ->
				"give it " + mistake.better() + ", with `|` between them; write `\\|` for a bar in a cell";
			case TABLE_ROW_BARE -> "put `|` between its cells, or leave an empty line above it";
			case TABLE_HYPHENS -> write + " in its place";
			case TABLE_WITHOUT_HYPHENS -> write + " on a line of its own below the first row";
			case TABLE_CUT -> "take the empty line above it away; a table begins with a row of heads, then `|---|---|`";
			default -> write;
		};
	}

	private static String tag(MarkupMistake mistake) {
		return mistake.written().replaceAll("(?s)^</?([A-Za-z][A-Za-z0-9]*).*", "$1").toLowerCase(Locale.ROOT);
	}

	private static int lineOf(String id, Document document) {
		return document.outline()
			.headings()
			.stream()
			.filter((heading) -> heading.id().equals(id))
			.map(Heading::place)
			.findFirst()
			.orElseThrow()
			.line();
	}

}