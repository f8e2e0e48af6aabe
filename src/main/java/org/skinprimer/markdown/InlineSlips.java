package org.skinprimer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

import org.skinprimer.markdown.MarkupMistake.Reason;

/**
 * Finds the marks among the words of one document that readers see, since they are none
 * to Markdown. It looks at the text as it was written, since a mark with a backslash
 * before it was not meant as one.
 */
final class InlineSlips {

	private static final String FILE = "[^()\\[\\]{}\\s]{1,100}\\.(?:md|svg|png|jpe?g|gif)";

	private static final String ADDRESS = "(?:source:|term:|https?:|mailto:|tel:|www\\.)[^()\\[\\]{}\\s]+";

	private static final Pattern LINK = Pattern
		.compile("(?<!\\\\)](?:\\(| \\((?=(?:source:|term:|https?:)|[^()\\s]{1,100}\\.(?:md|svg|png|jpe?g|gif)\\b))");

	/** Words and a target in brackets that are not those of a link. */
	private static final Pattern REVERSED = Pattern
		.compile("(?<!\\\\)(?:\\((?<a>W)\\) ?\\[(?<b>T)]|\\((?<c>W)\\)\\((?<d>T)\\)"
			.concat("|\\[(?<e>W)] ?[\\[{](?!#)(?<f>T)[]}]|\\{(?<g>W)} ?\\((?<h>T)\\))")
			.replace("W", "[^()\\[\\]{}\\n]{1,100}")
			.replace("T", FILE + "(?:#[\\w-]*)?|" + ADDRESS + "|#[\\w-]+"));

	/** A target and a caption without straight quotes round it. */
	private static final Pattern CAPTION = Pattern
		.compile("]\\((" + FILE + "|" + ADDRESS + ")\\h+(?:[\"'“”„«‘’‚]([^\"“”„«»]+)[\"'“”»‘’‚]|([^()\"“”„«»]+))\\)");

	/** A number, an address or a mail address with a space. */
	private static final Pattern SPACED = Pattern
		.compile("]\\(\\h*(?:(tel:)([\\d\\h().+/–-]*)|(source:|term:|https?:|mailto:)\\h*([^()\\s\"“”]+))\\)");

	private static final Pattern HTML = Pattern
		.compile("(?<!\\\\)<(?:!--|!\\[|\\?|/?[A-Za-z][\\w-]*(?::[\\w-]+)?(?:\\s[^<>\\n]{0,200})?/?>)");

	/** What shows a mark as it is, or a run of marks. */
	private static final Pattern RUN = Pattern.compile("\\\\.|\\*+|_+|~+");

	/** How far behind a text the rest of a link is looked for. */
	private static final int BEHIND = 150;

	/** A longer row of stars is an ornament. */
	private static final int LONGEST_MARK = 3;

	private static final int MOST_CHARACTERS = 60;

	private final String source;

	private final MarkupMistakes mistakes;

	/** What may be a mark, of what stands anywhere in the source. */
	private final int[] marks;

	/** Whether a tag of the block was noted. */
	private boolean tagged;

	/** Whether a mark of the block was noted that nothing ends. */
	private boolean open;

	InlineSlips(String source, MarkupMistakes mistakes) {
		this.source = source;
		this.mistakes = mistakes;
		String marks = source.contains(")(") ? "[]{<*_~(" : "[]{<*_~";
		this.marks = marks.chars().filter((mark) -> source.indexOf(mark) >= 0).toArray();
	}

	/** Looks at words, closer only at those that hold what may be a mark. */
	void text(Text text) {
		String words = text.getLiteral();
		for (int mark : this.marks) {
			if (words.indexOf(mark) >= 0 && !text.getSourceSpans().isEmpty()) {
				look(text, words);
				return;
			}
		}
	}

	private void look(Text text, String words) {
		SourceSpan start = text.getSourceSpans().get(0);
		int end = MarkupMistakes.end(text, this.source);
		if (words.indexOf(']') >= 0) {
			link(start, end);
		}
		if (words.indexOf('[') >= 0 || words.indexOf('{') >= 0 || words.contains(")(")) {
			reversed(start, end);
		}
		if (words.indexOf('<') >= 0) {
			Matcher tag = at(HTML, start, end);
			if (tag.find()) {
				html(tag.group(), MarkupMistakes.place(start, tag.start()));
			}
		}
		if (words.indexOf('*') >= 0 || words.indexOf('_') >= 0 || words.indexOf('~') >= 0) {
			marks(start, end);
		}
	}

	/** Notes a tag or a remark, the first of each block. */
	void html(HtmlInline html) {
		html(html.getLiteral(), Position.of(html));
	}

	private void html(String tag, Position place) {
		if (!this.tagged) {
			this.tagged = true;
			this.mistakes.add(Reason.HTML, shortened(tag), "", place);
		}
	}

	/** Whether the block has a tag. */
	boolean isTagged() {
		return this.tagged;
	}

	/** Begins a new block. */
	void endBlock() {
		this.tagged = false;
		this.open = false;
	}

	private void marks(SourceSpan start, int end) {
		Matcher run = at(RUN, start, end);
		while (!this.open && run.find()) {
			String mark = run.group();
			if (mark.charAt(0) != '\\' && isMeant(mark, run.start(), run.end())) {
				this.open = true;
				String rest = this.source.substring(run.end(), end);
				boolean closed = rest.contains(mark);
				String inner = closed ? rest.substring(0, rest.indexOf(mark)) : rest;
				this.mistakes.add(mark.startsWith("~") ? Reason.STRIKE_WITHOUT_END : Reason.MARK_WITHOUT_END,
						shortened(mark + inner + (closed ? mark : "")), closed ? mark + inner.strip() + mark : "",
						MarkupMistakes.place(start, run.start()));
			}
		}
	}

	/** Whether a run of marks was meant as one, and not to be read. */
	private boolean isMeant(String mark, int start, int end) {
		if (mark.charAt(0) != '_' && mark.length() > 1) {
			return mark.length() <= LONGEST_MARK;
		}
		int before = (start == 0) ? ' ' : this.source.codePointBefore(start);
		int after = (end == this.source.length()) ? ' ' : this.source.codePointAt(end);
		boolean opens = Character.isWhitespace(before) || Character.isSpaceChar(before)
				|| "([\"'“‘".indexOf(before) >= 0;
		return mark.charAt(0) != '~' && mark.length() <= 2 && opens && Character.isLetterOrDigit(after);
	}

	private void link(SourceSpan start, int end) {
		Matcher link = at(LINK, start, Math.min(end + BEHIND, this.source.length()));
		if (link.find() && link.start() < end) {
			int from = start.getInputIndex();
			int open = from + Math.max(0, this.source.substring(from, link.start()).lastIndexOf('['));
			if (open > 0 && this.source.charAt(open - 1) == '\\') {
				return;
			}
			String line = this.source.substring(open, Math.min(open + 3 * BEHIND, this.source.length()))
				.lines()
				.findFirst()
				.orElse("");
			String written = line.substring(0, Math.min(line.length(), MOST_CHARACTERS)).replaceAll("(?<=\\)).*", "");
			Position place = MarkupMistakes.place(start, open);
			if (line.length() < link.start() - open) {
				// Its words go over more lines, or further, than a mend would show.
				this.mistakes.add(Reason.LINK_BROKEN, written, "", place);
				return;
			}
			Matcher caption = CAPTION.matcher(line).region(link.start() - open, line.length());
			Matcher spaced = SPACED.matcher(line).region(link.start() - open, line.length());
			String words = line.substring(0, link.start() - open);
			if (spaced.lookingAt()) {
				String address = (spaced.group(1) != null) ? Link.calling(spaced.group(2))
						: spaced.group(3) + spaced.group(4);
				this.mistakes.add(Reason.LINK_SPACED, written, words + "](" + address + ")", place);
			}
			else if (caption.lookingAt()) {
				String picture = (open > from && this.source.charAt(open - 1) == '!') ? "!" : "";
				String meant = (caption.group(2) != null) ? caption.group(2) : caption.group(3);
				this.mistakes.add(Reason.LINK_CAPTION, picture + written,
						picture + words + "](" + caption.group(1) + " \"" + meant.strip() + "\")",
						MarkupMistakes.place(start, open - picture.length()));
			}
			else {
				this.mistakes.add(Reason.LINK_BROKEN, written, "", place);
			}
		}
	}

	private void reversed(SourceSpan start, int end) {
		Matcher link = at(REVERSED, start, Math.min(end + BEHIND, this.source.length()));
		while (link.find() && link.start() < end) {
			String better = "";
			for (int group = 1; group < link.groupCount(); group += 2) {
				better = (link.group(group) != null) ? "[" + link.group(group) + "](" + link.group(group + 1) + ")"
						: better;
			}
			this.mistakes.add(Reason.LINK_REVERSED, shortened(link.group()), better,
					MarkupMistakes.place(start, link.start()));
		}
	}

	private Matcher at(Pattern pattern, SourceSpan start, int end) {
		return pattern.matcher(this.source).region(start.getInputIndex(), end).useTransparentBounds(true);
	}

	private static String shortened(String text) {
		return (text.length() > MOST_CHARACTERS) ? text.substring(0, MOST_CHARACTERS) + "…" : text;
	}

}
