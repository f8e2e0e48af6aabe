package org.skinprimer.markdown;

import java.util.List;

/**
 * A Markdown text as structure.
 *
 * @param html the rendered body
 * @param blocks its headings, paragraphs, list items and table cells in reading order
 * @param text its words without markup, a line for each block
 * @param words how many words a reader reads; code is not counted
 * @param notices all care notices in reading order
 * @param mistakes what was meant to be a mark of our dialect and is none
 */
public record Document(RenderedHtml html, Outline outline, List<TextBlock> blocks, String text, int words,
		ResolvedLinks resolved, List<Notice> notices, List<MarkupMistake> mistakes) {

	/** A document without a word. */
	public static final Document EMPTY = new Document(RenderedHtml.EMPTY, Outline.EMPTY, List.of(), "", 0,
			ResolvedLinks.NONE, List.of(), List.of());

	public Document {
		blocks = List.copyOf(blocks);
		notices = List.copyOf(notices);
		mistakes = List.copyOf(mistakes);
	}

	/** All links in reading order. */
	public List<Link> links() {
		return this.resolved.links();
	}

	/** The ids of the words that it explains, in the order of first use. */
	public List<String> terms() {
		return this.resolved.terms();
	}

	/** All pictures in reading order. */
	public List<Image> images() {
		return this.resolved.images();
	}

	/** The names of the icons that the care notices of the rendered body show. */
	public List<String> icons() {
		return this.notices.stream().map((notice) -> notice.kind().orElse(Notice.Kind.NOTE).slug()).distinct().toList();
	}

	/** The ids of the cited sources in the order of their numbers: the first is 1. */
	public List<String> citations() {
		return links().stream()
			.filter((link) -> link.kind() == Link.Kind.SOURCE && link.address().isPresent())
			.map(Link::target)
			.distinct()
			.toList();
	}

	/** The same text with its rendered body. */
	Document rendered(RenderedHtml html) {
		return new Document(html, this.outline, this.blocks, this.text, this.words, this.resolved, this.notices,
				this.mistakes);
	}

	/**
	 * A block of text that a reader reads in one go.
	 *
	 * @param text its words without markup
	 * @param place where it begins in the file
	 * @param list the number of the list it is an item of, counted from 1 in the
	 * document; 0 outside lists
	 */
	public record TextBlock(Role role, String text, Position place, int list) {

		/** What a block is. */
		public enum Role {

			/** The words of a heading. */
			HEADING,
			/** A paragraph. */
			PARAGRAPH,
			/** The first paragraph of a list item. */
			ITEM,
			/** The words of a cell of a table. */
			CELL,
			/**
			 * Words that hold tags, or were meant to be something else, and are told of.
			 */
			SPOILED

		}
	}

	/**
	 * The links and pictures of a document.
	 *
	 * @param links all links in reading order
	 * @param terms the ids of the words that it explains, in the order of first use
	 * @param images all pictures in reading order
	 */
	public record ResolvedLinks(List<Link> links, List<String> terms, List<Image> images) {

		/** No links and no pictures. */
		public static final ResolvedLinks NONE = new ResolvedLinks(List.of(), List.of(), List.of());

		public ResolvedLinks {
			links = List.copyOf(links);
			terms = List.copyOf(terms);
			images = List.copyOf(images);
		}

	}

}
