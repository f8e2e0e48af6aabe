package org.skinprimer.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** The nodes that our dialect adds to the tree. */
final class DialectNodes {

	private DialectNodes() {
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

		NoticeBlock(Notice.Kind kind, String heading) {
			this.kind = kind;
			this.heading = heading;
		}

	}

	/** The first block of a care notice: the words after its mark. */
	static final class NoticeTitle extends CustomBlock {

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
