package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Markdown text as structure.
 *
 * @param rendered the rendered body; empty where it is rendered for those who ask only
 * @param running its words, and the blocks that they stand in
 * @param words how many words a reader reads; code is not counted
 * @param notices all care notices in reading order
 * @param mistakes what was meant to be a mark of our dialect and is none
 * @param inclusions the texts of others that it shows; its headings, blocks, links,
 * pictures and notices are those of its own, its words are those of both
 */
public record Document(Optional<RenderedHtml> rendered, Outline outline, RunningText running, int words,
		ResolvedLinks resolved, List<Notice> notices, List<MarkupMistake> mistakes, List<Inclusion> inclusions) {

	/** A document without a word. */
	public static final Document EMPTY = new Document(Optional.of(RenderedHtml.EMPTY), Outline.EMPTY, RunningText.NONE,
			0, ResolvedLinks.NONE, List.of(), List.of(), List.of());

	public Document {
		notices = List.copyOf(notices);
		mistakes = List.copyOf(mistakes);
		inclusions = List.copyOf(inclusions);
	}

	/** The rendered body of a text that was rendered when it was read. */
	public RenderedHtml html() {
		return this.rendered.orElseThrow();
	}

	/** Its headings, paragraphs, list items and table cells in reading order. */
	public List<TextBlock> blocks() {
		return this.running.blocks();
	}

	/** Its words without markup, a line for each block. */
	public String text() {
		return this.running.text();
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
		return parts().flatMap((part) -> part.notices.stream())
			.map((notice) -> notice.kind().orElse(Notice.Kind.NOTE).slug())
			.distinct()
			.toList();
	}

	/** This text and those that it shows. */
	private Stream<Document> parts() {
		return Stream.concat(Stream.of(this), this.inclusions.stream().map(Inclusion::document));
	}

	/** The ids of the cited sources in the order of their numbers: the first is 1. */
	public List<String> citations() {
		return this.resolved.citations();
	}

	/**
	 * What of it is written elsewhere: another value as soon as a text that it shows or a
	 * fact that it names says something else; empty if it shows and names none.
	 */
	public String shared() {
		StringBuilder shared = new StringBuilder();
		for (Inclusion inclusion : this.inclusions) {
			shared.append(inclusion.target()).append('=').append(inclusion.version()).append('\n');
		}
		parts().flatMap((part) -> part.links().stream())
			.filter((link) -> link.kind() == Link.Kind.FACT)
			.forEach((link) -> shared.append(link.target()).append('=').append(link.address()).append('\n'));
		return shared.toString();
	}

	/** The same text with its rendered body. */
	Document rendered(RenderedHtml html) {
		return new Document(Optional.of(html), this.outline, this.running, this.words, this.resolved, this.notices,
				this.mistakes, this.inclusions);
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
	 * A text that stands in the place of a link to it.
	 *
	 * @param target the name of the text, as written
	 * @param version differs from that of any other text
	 * @param place where the link stands
	 * @param document what it says; its places are those of its own file
	 */
	public record Inclusion(String target, String version, Position place, Document document) {
	}

	/**
	 * The links and pictures of a document.
	 *
	 * @param links all links in reading order
	 * @param terms the ids of the words that it explains, in the order of first use
	 * @param citations the ids of the cited sources in the order of their numbers
	 * @param images all pictures in reading order
	 */
	public record ResolvedLinks(List<Link> links, List<String> terms, List<String> citations, List<Image> images) {

		/** No links and no pictures. */
		public static final ResolvedLinks NONE = new ResolvedLinks(List.of(), List.of(), List.of(), List.of());

		public ResolvedLinks {
			links = List.copyOf(links);
			terms = List.copyOf(terms);
			citations = List.copyOf(citations);
			images = List.copyOf(images);
		}

	}

	/**
	 * The words of a document, once, and where in them its blocks stand: so it takes
	 * little more memory than the words themselves.
	 *
	 * @param text the words without markup, a line for each block
	 * @param places six numbers for each block
	 */
	public record RunningText(String text, int[] places) {

		/** No words. */
		public static final RunningText NONE = new RunningText("", new int[0]);

		/**
		 * What is known of a block: role, start and end in the text, line, column, list.
		 */
		private static final int NUMBERS = 6;

		/**
		 * Keeps a text.
		 * @param text words without markup
		 * @param blocks what it consists of, in reading order; it holds the words of each
		 */
		static RunningText of(String text, List<TextBlock> blocks) {
			int[] places = new int[blocks.size() * NUMBERS];
			int at = 0;
			int next = 0;
			for (TextBlock block : blocks) {
				int start = text.indexOf(block.text(), at);
				if (start < 0) {
					throw new IllegalArgumentException("a text does not hold its block at " + block.place());
				}
				at = start + block.text().length();
				for (int number : new int[] { block.role().ordinal(), start, at, block.place().line(),
						block.place().column(), block.list() }) {
					places[next++] = number;
				}
			}
			return new RunningText(text, places);
		}

		List<TextBlock> blocks() {
			List<TextBlock> blocks = new ArrayList<>(this.places.length / NUMBERS);
			for (int i = 0; i < this.places.length; i += NUMBERS) {
				blocks.add(new TextBlock(TextBlock.Role.values()[this.places[i]],
						this.text.substring(this.places[i + 1], this.places[i + 2]),
						new Position(this.places[i + 3], this.places[i + 4]), this.places[i + 5]));
			}
			return blocks;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof RunningText same && this.text.equals(same.text)
					&& Arrays.equals(this.places, same.places);
		}

		@Override
		public String toString() {
			return blocks().toString();
		}

		@Override
		public int hashCode() {
			return this.text.hashCode();
		}

	}

}
