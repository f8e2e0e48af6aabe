package org.skinprimer.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The nodes that our dialect adds to the tree. */
final class DialectNodes {

	private DialectNodes() {
	}

	/** Puts a node in the place of another, around what is inside that. */
	static void replace(Node old, Node with) {
		old.insertBefore(with);
		while (old.getFirstChild() != null) {
			with.appendChild(old.getFirstChild());
		}
		old.unlink();
	}

	/** The first child of a heading: its id. */
	static final class HeadingId extends CustomNode {

		final String id;

		HeadingId(String id) {
			this.id = id;
		}

	}

	/** A quote that is a care notice. */
	static final class NoticeBlock extends CustomBlock {

		final Notice.Kind kind;

		final String heading;

		/**
		 * A notice.
		 * @param heading the words of its title, perhaps none
		 */
		NoticeBlock(Notice.Kind kind, NoticeTitle title, String heading) {
			this.kind = kind;
			this.heading = heading;
			if (!heading.isEmpty() || title.getFirstChild() != title.getLastChild()) {
				appendChild(title);
			}
		}

	}

	/** The first block of a care notice: the words after its mark. */
	static final class NoticeTitle extends CustomBlock {

		/**
		 * Takes the first line out of a paragraph, and the paragraph away if it has no
		 * other.
		 * @param mark how many characters at its start are the mark
		 */
		static NoticeTitle takeFrom(Paragraph paragraph, int mark) {
			Text first = (Text) paragraph.getFirstChild();
			first.setLiteral(first.getLiteral().substring(mark));
			NoticeTitle title = new NoticeTitle();
			Node node = first;
			while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
				Node next = node.getNext();
				title.appendChild(node);
				node = next;
			}
			if (node != null) {
				node.unlink();
			}
			if (paragraph.getFirstChild() == null) {
				paragraph.unlink();
			}
			else {
				paragraph.setSourceSpans(paragraph.getFirstChild().getSourceSpans());
			}
			return title;
		}

	}

	/** A picture alone in its paragraph. */
	static final class Figure extends CustomBlock {

		final String caption;

		Figure(String caption) {
			this.caption = caption;
		}

	}

	/** A picture whose file is known. */
	static final class PictureNode extends CustomNode {

		final Picture picture;

		final String alt;

		PictureNode(Picture picture, String alt) {
			this.picture = picture;
			this.alt = alt;
		}

	}

	/** Words that cite the source with a number. */
	static final class Citation extends CustomNode {

		final int number;

		final String title;

		Citation(int number, String title) {
			this.number = number;
			this.title = title;
		}

	}

	/** A word that the glossary explains. */
	static final class GlossaryWord extends CustomNode {

		final String id;

		final String words;

		GlossaryWord(String id, String words) {
			this.id = id;
			this.words = words;
		}

	}

	/** A table inside a box that scrolls by itself. */
	static final class TableFrame extends CustomBlock {

	}

}
