package org.skinprimer.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import org.skinprimer.markdown.MarkupMistake.Reason;

/**
 * Finds the blocks of one document that were meant to be others: headings, lists and
 * tables that are only a paragraph, and paragraphs that are a heading or code.
 */
final class BlockSlips extends AbstractVisitor {

	/** What looks like a space, or like nothing, and is none to Markdown. */
	private static final String HARD = "[\\u00a0\\u00ad\\u2000-\\u200d\\u202f\\u2060\\u3000\\ufeff]";

	private static final Pattern HEADING = Pattern.compile("[ \\t]*" + HARD + "*(#{1,6}" + HARD
			+ "|#{2,6}(?=[^\\s#])|#(?=\\p{L})|#{7,}(?=\\s))|[ \\t]*" + HARD + "+(#{1,6}(?=\\s))");

	/**
	 * Marks that make no list: one of the first group always means to, one of the second
	 * where a sentence begins, one of the third if it stands there twice.
	 */
	private static final Pattern LIST = Pattern.compile("[ \\t]*(?:(" + HARD
			+ "*(?:[•‣⁃◦●○▪■□▫∙·\\uf0a7\\uf0b7\\uf0d8]|(?:[-*+]|\\d{1,9}[.)])" + HARD + ")|" + HARD
			+ "+(?:[-*+]|\\d{1,9}[.)])(?=\\s))|([–−‐‑](?=\\s)|-(?=\\p{L})|\\d{1,9}[.)](?=\\p{L})|(\\d{1,9}[.)])(?=\\s))"
			+ "|([—✓✔☑✗✘➢►▶→»](?=\\s)|\\+(?=\\p{L})|o\\t|\\(?\\p{Alnum}{1,2}\\)(?=\\s)))");

	private static final Pattern WORDS = Pattern.compile("\\S\\s+\\S");

	private static final int MOST_CHARACTERS = 60;

	private final String source;

	private final MarkupMistakes mistakes;

	private final TableSlips tables;

	private final Set<Node> spoiled = Collections.newSetFromMap(new IdentityHashMap<>());

	private BlockSlips(String source, MarkupMistakes mistakes) {
		this.source = source;
		this.mistakes = mistakes;
		this.tables = new TableSlips(source, mistakes);
	}

	/**
	 * Looks at all blocks.
	 * @return the paragraphs and headings that are told of as something else
	 */
	static Set<Node> find(Node tree, String source, MarkupMistakes mistakes) {
		BlockSlips slips = new BlockSlips(source, mistakes);
		tree.accept(slips);
		return slips.spoiled;
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			this.tables.table(table);
		}
	}

	@Override
	public void visit(Paragraph paragraph) {
		List<SourceSpan> lines = paragraph.getSourceSpans();
		boolean isMarked = false;
		for (SourceSpan line : lines) {
			isMarked |= mayBeMarked(line);
		}
		if (this.tables.isPiece(paragraph) || isMarked && (isHeading(lines) || isList(lines))
				|| isHeading(paragraph, lines)) {
			this.spoiled.add(paragraph);
		}
	}

	/** Nearly all lines begin with a word, and the patterns are slow. */
	private boolean mayBeMarked(SourceSpan line) {
		if (line.getLength() < 2) {
			return false;
		}
		char first = this.source.charAt(line.getInputIndex());
		char next = this.source.charAt(line.getInputIndex() + 1);
		return "[!\"`“_".indexOf(first) < 0 && !(Character.isLetter(first) && Character.isLetter(next))
				&& !(first == '*' && next < '\u00a0');
	}

	private boolean isHeading(List<SourceSpan> lines) {
		for (SourceSpan line : lines) {
			Matcher mark = at(line, HEADING);
			if (mark.lookingAt()) {
				String hashes = mark.group().replaceAll("[^#]", "");
				String level = "#".repeat(Math.min(6, Math.max(2, hashes.length())));
				String rest = this.source.substring(mark.end(), mark.regionEnd());
				add(Reason.HEADING_WITHOUT_SPACE, hashes + start(rest), level + " " + start(rest).strip(), line);
				return true;
			}
		}
		return false;
	}

	private boolean isHeading(Paragraph paragraph, List<SourceSpan> lines) {
		if (paragraph.getLastChild() instanceof Text last && last.getLiteral().contains("{#")) {
			Matcher id = HeadingIds.CHOSEN.matcher(last.getLiteral());
			if (id.find() && this.mistakes.placeOfLast("{#", last).isPresent()) {
				add(Reason.HEADING_WITHOUT_HASHES, id.group().strip(), "## " + start(PlainText.of(paragraph)),
						lines.get(0));
				return true;
			}
		}
		if (paragraph.getFirstChild() instanceof StrongEmphasis strong && strong.getNext() == null) {
			String words = PlainText.of(strong);
			add(Reason.HEADING_IN_BOLD, start(words), Slug.of(start(words)), lines.get(0));
		}
		return false;
	}

	private boolean isList(List<SourceSpan> lines) {
		SourceSpan first = null;
		SourceSpan last = null;
		Reason reason = Reason.LIST_WITHOUT_MARK;
		boolean begins = true;
		for (SourceSpan line : lines) {
			Matcher list = at(line, LIST);
			if (list.lookingAt()) {
				boolean number = list.group(3) != null;
				boolean again = last != null && (!number || last.getLineIndex() + 1 == line.getLineIndex());
				if (!again) {
					first = line;
					reason = number ? Reason.LIST_TOO_CLOSE : Reason.LIST_WITHOUT_MARK;
				}
				last = line;
				if (again || list.group(1) != null || list.group(2) != null && begins) {
					add(reason, mark(first), "", first);
					return true;
				}
			}
			int end = list.regionEnd();
			begins = end > list.regionStart() && ".:;!?".indexOf(this.source.charAt(end - 1)) >= 0;
		}
		return false;
	}

	private String mark(SourceSpan line) {
		Matcher list = at(line, LIST);
		return list.lookingAt() ? list.group().replaceAll(HARD + "|\\s", "") : "";
	}

	@Override
	public void visit(Heading heading) {
		List<SourceSpan> lines = heading.getSourceSpans();
		if (lines.size() > 1 && (this.tables.isPiece(heading) || isAccident(heading, lines))) {
			this.spoiled.add(heading);
		}
	}

	/**
	 * Whether a line made a heading of words that were none: who means to write one draws
	 * a longer line below a few words.
	 */
	private boolean isAccident(Heading heading, List<SourceSpan> lines) {
		String line = text(lines.get(lines.size() - 1));
		String words = start(PlainText.of(heading));
		boolean isAccident = lines.size() > 2 || words.endsWith("…") || words.matches(".*[.!?:;,]")
				|| line.startsWith("-") && line.length() <= "---".length();
		if (isAccident) {
			add(Reason.HEADING_BY_LINE, words, start(line), lines.get(0));
		}
		return isAccident;
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		String words = code.getLiteral().strip();
		// One word alone is no paragraph.
		if (WORDS.matcher(words).find() && !this.mistakes.isTold(code)) {
			add(Reason.CODE_BY_SPACES, start(words), "", code.getSourceSpans().get(0));
		}
	}

	@Override
	public void visit(FencedCodeBlock code) {
		if (code.getClosingFenceLength() == null && !this.mistakes.isTold(code)) {
			String fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
			add(Reason.CODE_WITHOUT_END, start(fence), "", code.getSourceSpans().get(0));
		}
	}

	private String text(SourceSpan line) {
		return this.source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()).strip();
	}

	private Matcher at(SourceSpan line, Pattern pattern) {
		return pattern.matcher(this.source).region(line.getInputIndex(), line.getInputIndex() + line.getLength());
	}

	private static String start(String text) {
		String line = text.lines().findFirst().orElse("");
		return (line.length() > MOST_CHARACTERS) ? line.substring(0, MOST_CHARACTERS) + "…" : line;
	}

	private void add(Reason reason, String written, String better, SourceSpan line) {
		this.mistakes.add(reason, written, better, MarkupMistakes.place(line, line.getInputIndex()));
	}

}
