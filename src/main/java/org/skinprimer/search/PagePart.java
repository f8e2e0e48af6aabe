package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.markdown.Document.TextBlock;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Outline.Heading;

/**
 * A part of a page that a link can lead to: what stands under one heading, or above the
 * first.
 *
 * @param id the fragment of the heading, empty above the first
 * @param heading its words, empty above the first
 * @param text what stands there
 */
record PagePart(String id, String heading, String text) {

	/** The parts of a page in reading order. */
	static List<PagePart> of(Page page) {
		Document document = page.document();
		List<NumberedText> texts = texts(document);
		List<PagePart> parts = new ArrayList<>();
		List<Heading> headings = document.outline().headings();
		int first = headings.isEmpty() ? Integer.MAX_VALUE : headings.get(0).place().line();
		parts.add(new PagePart("", "", join(texts, 0, first)));
		for (int i = 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			int end = (i + 1 < headings.size()) ? headings.get(i + 1).place().line() : Integer.MAX_VALUE;
			parts.add(new PagePart(heading.id(), heading.text(), join(texts, heading.place().line(), end)));
		}
		return parts;
	}

	/** The texts of a page, those that it shows of other files where it shows them. */
	private static List<NumberedText> texts(Document document) {
		Stream<NumberedText> shown = document.inclusions()
			.stream()
			.flatMap((inclusion) -> own(inclusion.document())
				.map((text) -> new NumberedText(inclusion.place().line(), text.text())));
		return Stream.concat(own(document), shown).sorted(Comparator.comparingInt(NumberedText::line)).toList();
	}

	private static Stream<NumberedText> own(Document document) {
		Stream<NumberedText> notices = document.notices()
			.stream()
			.filter((notice) -> !notice.heading().isEmpty())
			.map((notice) -> new NumberedText(notice.place().line(), notice.heading()));
		Stream<NumberedText> blocks = document.blocks()
			.stream()
			.filter((block) -> block.role() != TextBlock.Role.HEADING)
			.map((block) -> new NumberedText(block.place().line(), block.text()));
		return Stream.concat(notices, blocks).sorted(Comparator.comparingInt(NumberedText::line));
	}

	/** Items and cells often end without a full stop; a dot keeps them apart. */
	private static String join(List<NumberedText> texts, int start, int end) {
		StringBuilder joined = new StringBuilder();
		for (NumberedText text : texts) {
			if (text.line() >= start && text.line() < end) {
				boolean ended = joined.isEmpty() || ".!?:;,".indexOf(joined.charAt(joined.length() - 1)) >= 0;
				joined.append(ended ? "" : " ·").append(joined.isEmpty() ? "" : " ").append(text.text());
			}
		}
		return joined.toString();
	}

	/**
	 * A text of the page.
	 *
	 * @param line the line of the file where it begins
	 */
	private record NumberedText(int line, String text) {
	}

}
