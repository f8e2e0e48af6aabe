package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Heading;
import org.skinprimer.markdown.TextBlock;

/**
 * A stretch of a page that a link can lead to: what stands under one heading, or above
 * the first.
 *
 * @param id the fragment of the heading, empty above the first
 * @param heading its words, empty above the first
 * @param text what stands there
 */
record Part(String id, String heading, String text) {

	/** The parts of a page in reading order. */
	static List<Part> of(Page page) {
		Document document = page.document();
		List<Line> lines = lines(document);
		List<Part> parts = new ArrayList<>();
		List<Heading> headings = document.outline().headings();
		int first = headings.isEmpty() ? Integer.MAX_VALUE : headings.get(0).place().line();
		parts.add(new Part("", "", text(lines, 0, first)));
		for (int i = 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			int end = (i + 1 < headings.size()) ? headings.get(i + 1).place().line() : Integer.MAX_VALUE;
			parts.add(new Part(heading.id(), heading.text(), text(lines, heading.place().line(), end)));
		}
		return parts;
	}

	private static List<Line> lines(Document document) {
		Stream<Line> notices = document.notices()
			.stream()
			.filter((notice) -> !notice.heading().isEmpty())
			.map((notice) -> new Line(notice.place().line(), notice.heading()));
		Stream<Line> passages = document.passages()
			.stream()
			.filter((passage) -> passage.kind() != TextBlock.Kind.HEADING)
			.map((passage) -> new Line(passage.place().line(), passage.text()));
		return Stream.concat(notices, passages).sorted(Comparator.comparingInt(Line::number)).toList();
	}

	/** Items and cells often end without a full stop; a dot keeps them apart. */
	private static String text(List<Line> lines, int start, int end) {
		StringBuilder text = new StringBuilder();
		for (Line line : lines) {
			if (line.number() >= start && line.number() < end) {
				boolean ended = text.isEmpty() || ".!?:;,".indexOf(text.charAt(text.length() - 1)) >= 0;
				text.append(ended ? "" : " ·").append(text.isEmpty() ? "" : " ").append(line.text());
			}
		}
		return text.toString();
	}

	/**
	 * A passage.
	 *
	 * @param number the line of the file where it begins
	 * @param text its words
	 */
	private record Line(int number, String text) {
	}

}
