package org.skinprimer.markdown;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

import org.skinprimer.markdown.MarkupMistake.Reason;

/**
 * Finds the tables of one document that read wrong: Markdown drops the cells of a row
 * that are too many, and shows a table without its line of hyphens as a paragraph.
 */
final class TableSlips {

	private static final Pattern HYPHENS = Pattern.compile("[|:=_\\s\\-–—−]*[-=_–—−][|:=_\\s\\-–—−]*");

	private static final int MOST_CHARACTERS = 60;

	/** So many lines with a bar are no sentence any more. */
	private static final int LINES_OF_A_TABLE = 3;

	private final String source;

	/** Where the next bar stands; blocks are looked at in reading order. */
	private int bar = -1;

	private final MarkupMistakes mistakes;

	/** The last block that was noted as a piece of a table. */
	private Node piece = new Paragraph();

	TableSlips(String source, MarkupMistakes mistakes) {
		this.source = source;
		this.mistakes = mistakes;
	}

	/** Counts the cells of each row. */
	void table(TableBlock table) {
		List<SourceSpan> lines = table.getSourceSpans();
		int head = cells(text(lines.get(0)));
		int columns = cells(text(lines.get(1)));
		if (head != columns) {
			add(Reason.TABLE_HEAD, counted(head), Integer.toString(columns), lines.get(0));
		}
		for (SourceSpan line : lines.subList(2, lines.size())) {
			String row = text(line);
			int cells = cells(row);
			if (row.indexOf('|') < 0 && columns > 1) {
				add(Reason.TABLE_ROW_BARE, row, "", line);
			}
			else if (cells != head && cells != columns) {
				add(Reason.TABLE_ROW, counted(cells), Integer.toString(columns), line);
			}
		}
	}

	/** Looks whether a block was meant to be a table, or a part of the one above. */
	boolean isPiece(Block block) {
		List<SourceSpan> lines = block.getSourceSpans();
		boolean isPiece = hasBar(lines) && isTorn(block, lines, lines.stream().map(this::text).toList());
		if (isPiece) {
			this.piece = block;
		}
		return isPiece;
	}

	private boolean hasBar(List<SourceSpan> lines) {
		int start = lines.get(0).getInputIndex();
		SourceSpan last = lines.get(lines.size() - 1);
		if (this.bar < start) {
			int next = this.source.indexOf('|', start);
			this.bar = (next < 0) ? this.source.length() : next;
		}
		return this.bar < last.getInputIndex() + last.getLength();
	}

	private boolean isTorn(Block block, List<SourceSpan> lines, List<String> rows) {
		int hyphens = 0;
		while (hyphens < rows.size() && !isHyphens(rows.get(hyphens), block instanceof Paragraph)) {
			hyphens++;
		}
		int first = 0;
		while (first < rows.size() && cells(rows.get(first)) < 2 && !rows.get(first).startsWith("|")) {
			first++;
		}
		boolean found = hyphens < rows.size() || rows.stream().anyMatch((row) -> row.startsWith("|"))
				|| rows.stream().filter((row) -> cells(row) > 1).count() >= LINES_OF_A_TABLE;
		if (!found || block.getPrevious() == this.piece) {
			return found;
		}
		if (hyphens < rows.size() && hyphens > 0) {
			add(Reason.TABLE_HYPHENS, rows.get(hyphens), hyphens(cells(rows.get(hyphens - 1))), lines.get(hyphens));
		}
		else if (hyphens == 0 || block.getPrevious() instanceof TableBlock) {
			add(Reason.TABLE_CUT, rows.get(0), "", lines.get(0));
		}
		else {
			add(Reason.TABLE_WITHOUT_HYPHENS, rows.get(first), hyphens(cells(rows.get(first))), lines.get(first));
		}
		return true;
	}

	/** In a paragraph, a line of hyphens without a bar is a dash. */
	private static boolean isHyphens(String row, boolean needsBar) {
		return (!needsBar || row.indexOf('|') >= 0) && HYPHENS.matcher(row).matches();
	}

	private static String hyphens(int columns) {
		return "|" + "---|".repeat(Math.min(columns, MOST_CHARACTERS / 4));
	}

	private String text(SourceSpan line) {
		return this.source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()).strip();
	}

	/** How many cells a row has, as Markdown counts: a bar with a backslash is no end. */
	private static int cells(String row) {
		int cells = 1;
		for (int at = row.startsWith("|") ? 1 : 0; at < row.length() - 1; at++) {
			if (row.charAt(at) == '|' && (at == 0 || row.charAt(at - 1) != '\\')) {
				cells++;
			}
		}
		return cells;
	}

	private static String counted(int cells) {
		return (cells == 1) ? "one cell" : cells + " cells";
	}

	private void add(Reason reason, String written, String better, SourceSpan line) {
		String start = (written.length() > MOST_CHARACTERS) ? written.substring(0, MOST_CHARACTERS) + "…" : written;
		this.mistakes.add(reason, start, better, MarkupMistakes.place(line, line.getInputIndex()));
	}

}
