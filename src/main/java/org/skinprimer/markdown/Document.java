package org.skinprimer.markdown;

import java.util.List;

/**
 * A Markdown text as structure.
 *
 * @param html the rendered body
 * @param outline its headings
 * @param passages its headings, paragraphs, list items and table cells in reading order
 * @param text its words without markup, a line for each block
 * @param words how many words a reader reads; code is not counted
 * @param links all links in reading order
 * @param terms the ids of the words that it explains, in the order of first use
 * @param images all pictures in reading order
 * @param notices all care notices in reading order
 * @param slips what was meant to be a mark of our dialect and is none
 */
public record Document(RenderedHtml html, Outline outline, List<TextBlock> passages, String text, int words,
		List<Link> links, List<String> terms, List<Image> images, List<Notice> notices, List<MarkupMistake> mistakes) {

	/** A document without a word. */
	public static final Document EMPTY = new Document(RenderedHtml.EMPTY, Outline.EMPTY, List.of(), "", 0, List.of(),
			List.of(), List.of(), List.of(), List.of());

	public Document {
		passages = List.copyOf(passages);
		links = List.copyOf(links);
		terms = List.copyOf(terms);
		images = List.copyOf(images);
		notices = List.copyOf(notices);
		mistakes = List.copyOf(mistakes);
	}

	/** The names of the icons that the care notices of the rendered body show. */
	public List<String> icons() {
		return this.notices.stream().map((notice) -> notice.kind().orElse(Notice.Kind.NOTE).slug()).distinct().toList();
	}

	/** The ids of the cited sources in the order of their numbers: the first is 1. */
	public List<String> citations() {
		return this.links.stream()
			.filter((link) -> link.kind() == Link.Kind.SOURCE && link.address().isPresent())
			.map(Link::target)
			.distinct()
			.toList();
	}

}
