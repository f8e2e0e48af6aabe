package org.skinprimer.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Says what the tags of links and tables hold: marks links within the document, and
 * replaces what HTML no longer allows on tables.
 */
final class AttributeRule implements AttributeProvider {

	/** So many columns fit no phone. */
	private static final int WIDE = 6;

	/** Nor a row of so many characters, even in three columns. */
	private static final int WORDY = 300;

	@Override
	public void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Link) {
			attributes.computeIfPresent("href",
					(name, target) -> target.startsWith("#") ? RenderedHtml.fragment(target.substring(1)) : target);
			// The library marks each link so; ours were chosen by editors.
			attributes.remove("rel", "nofollow");
		}
		if (node instanceof TableCell cell) {
			cell(cell, attributes);
		}
	}

	private static void cell(TableCell cell, Map<String, String> attributes) {
		attributes.remove("align");
		if (cell.isHeader()) {
			attributes.put("scope", "col");
		}
		else {
			headOfWide(cell).ifPresent((head) -> attributes.put("data-label", head));
		}
		if (cell.getAlignment() == TableCell.Alignment.RIGHT || cell.getAlignment() == TableCell.Alignment.CENTER) {
			attributes.put("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
		}
	}

	/**
	 * The head of a cell, if its table is so wide that a phone shows each row by itself.
	 */
	private static Optional<String> headOfWide(TableCell cell) {
		Node head = cell.getParent().getParent().getPrevious();
		Node shown = (head != null) ? head.getFirstChild().getFirstChild() : null;
		for (Node before = cell.getPrevious(); before != null && shown != null; before = before.getPrevious()) {
			shown = shown.getNext();
		}
		return Optional.ofNullable(shown)
			.filter((any) -> columns(any.getParent()) >= WIDE || isWordy(cell.getParent().getParent()))
			.map(PlainText::of);
	}

	/** The first row tells for all. */
	private static boolean isWordy(Node body) {
		return body.getFirstChild().getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum() >= WORDY;
	}

	private static int columns(Node row) {
		int columns = 0;
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			columns++;
		}
		return columns;
	}

}
