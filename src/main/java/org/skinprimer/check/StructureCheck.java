package org.skinprimer.check;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.skinprimer.content.Page;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Image;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.Notice;
import org.skinprimer.markdown.Position;
import org.skinprimer.markdown.Document.TextBlock;
import org.skinprimer.problem.Problems;
import org.skinprimer.prose.Readability.Sentence;
import org.skinprimer.prose.Sentences;

/** Checks that an article has the parts that help a reader, each of a size that helps. */
public final class StructureCheck {

	/** The most words of the first paragraph. */
	public static final int OPENING_WORDS = 40;

	/** The most words under one heading. */
	public static final int WORDS_UNDER_HEADING = 150;

	/** The most items of a list (NHS content guide). */
	public static final int MOST_ITEMS = 7;

	/** The most warning boxes of a page (NHS content guide). */
	public static final int MOST_WARNINGS = 2;

	/** The fewest sources of an article. */
	public static final int FEWEST_SOURCES = 2;

	private static final Set<TextBlock.Role> OPENINGS = Set.of(TextBlock.Role.PARAGRAPH, TextBlock.Role.SPOILED);

	private static final Set<Notice.Kind> WARNINGS = Set.of(Notice.Kind.WARNING, Notice.Kind.URGENT,
			Notice.Kind.EMERGENCY);

	private final Problems problems;

	StructureCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Measures measures) {
		Page page = measures.page();
		Document document = page.document();
		if (page.header().summary().keyPoints().isEmpty()) {
			this.problems.error(Position.START, "the article has no key points",
					"add `keyPoints:` with 2 to 5 short lines: what to know, what to do");
		}
		// Not those that are known now: a broken list of sources is no fault of the page.
		long sources = document.links()
			.stream()
			.filter((link) -> link.kind() == Link.Kind.SOURCE)
			.map(Link::target)
			.distinct()
			.count();
		if (sources < FEWEST_SOURCES) {
			this.problems.error(Position.START, "the article cites " + ((sources == 0) ? "no source" : "one source"),
					"cite at least " + FEWEST_SOURCES + ": [words of the claim](source:id)");
		}
		opening(document);
		List<Measures.Measured> running = measures.running();
		underHeadings(document.blocks(), running.iterator());
		lists(running);
		document.images().forEach(this::picture);
		warnings(document.notices());
	}

	private void opening(Document document) {
		document.blocks()
			.stream()
			.findFirst()
			.filter((first) -> OPENINGS.contains(first.role()) && !followsBox(first, document))
			.ifPresentOrElse((first) -> {
				int words = Sentences.words(first.text()).size();
				if (first.role() == TextBlock.Role.PARAGRAPH && words > OPENING_WORDS) {
					this.problems.error(first.place(), "the first paragraph has " + words + " words",
							"say in at most " + OPENING_WORDS + " what the page is for, and for whom");
				}
			}, () -> this.problems.error(Position.START, "the article does not begin with a paragraph",
					"say first what the page is for, and for whom"));
	}

	/** Whether a care notice or a figure begins above a passage. */
	private static boolean followsBox(TextBlock passage, Document document) {
		Stream<Position> figures = document.images().stream().filter(Image::figure).map(Image::place);
		return Stream.concat(document.notices().stream().map(Notice::place), figures)
			.anyMatch((box) -> box.compareTo(passage.place()) < 0);
	}

	private void underHeadings(List<TextBlock> passages, Iterator<Measures.Measured> running) {
		TextBlock heading = null;
		int words = 0;
		for (TextBlock passage : passages) {
			if (passage.role() == TextBlock.Role.HEADING) {
				tooLong(heading, words);
				heading = passage;
				words = 0;
			}
			else if (Measures.isRunning(passage)) {
				words += running.next().words();
			}
		}
		tooLong(heading, words);
	}

	private void tooLong(@Nullable TextBlock heading, int words) {
		if (heading != null && words > WORDS_UNDER_HEADING) {
			this.problems.error(heading.place(), "“" + heading.text() + "” is followed by " + words + " words",
					"add a heading; " + WORDS_UNDER_HEADING + " words are the most under one");
		}
	}

	private void lists(List<Measures.Measured> running) {
		Map<Integer, List<Measures.Measured>> lists = running.stream()
			.filter((item) -> item.passage().list() > 0)
			.collect(Collectors.groupingBy((item) -> item.passage().list()));
		lists.values().forEach((items) -> {
			if (items.size() > MOST_ITEMS) {
				this.problems.error(items.get(0).passage().place(), "the list has " + items.size() + " items",
						"make two lists; " + MOST_ITEMS + " items are the most");
			}
			items.stream()
				.filter((item) -> sentences(item.sentences()) > 1)
				.forEach((item) -> this.problems.error(item.passage().place(),
						"the list item has more than one sentence", "join the two, or drop one"));
		});
	}

	/** A question and its answer count as one. */
	private static int sentences(List<Sentence> sentences) {
		boolean asks = sentences.size() > 1 && sentences.get(0).text().endsWith("?");
		return asks ? sentences.size() - 1 : sentences.size();
	}

	private void picture(Image image) {
		if (image.figure() && image.caption().isEmpty()) {
			this.problems.error(image.place(), "the figure has no caption",
					"write it in quotes after the file: ![…](" + image.target() + " \"Caption\")");
		}
		int length = image.alt().length();
		if (image.alt().isBlank()) {
			return;
		}
		boolean fileName = ("/" + image.target()).endsWith("/" + image.alt());
		if (fileName || length < 10 || length > 125) {
			this.problems.error(image.place(),
					"the words for the picture "
							+ (fileName ? "are the name of its file" : "have " + length + " characters"),
					"say what it shows in 10 to 125 characters");
		}
	}

	private void warnings(List<Notice> notices) {
		List<Notice> warnings = notices.stream()
			.filter((notice) -> notice.kind().filter(WARNINGS::contains).isPresent())
			.toList();
		if (warnings.size() > MOST_WARNINGS) {
			this.problems.error(warnings.get(MOST_WARNINGS).place(),
					"the page has " + warnings.size() + " boxes of warning",
					"keep " + MOST_WARNINGS + "; readers pass over more");
		}
	}

}
