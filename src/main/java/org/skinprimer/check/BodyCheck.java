package org.skinprimer.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.Library;
import org.skinprimer.content.PageReferences;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.content.Source;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Image;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.MarkupMistake;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problems;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.Urgency;

/** Checks what the body of one page says by itself, before other pages are known. */
public final class BodyCheck {

	private final Library library;

	private final Problems problems;

	public BodyCheck(Library library, Problems problems) {
		this.library = library;
		this.problems = problems;
	}

	public void check(Document document) {
		headings(document);
		new MarkupCheck(this.problems).check(document);
		document.images().forEach(this::image);
		document.links().forEach(this::link);
	}

	/** Of a heading that was meant to be none, that is told, and nothing else. */
	private void headings(Document document) {
		Set<Position> spoiled = document.mistakes().stream().map(MarkupMistake::place).collect(Collectors.toSet());
		headings(document.outline()
			.headings()
			.stream()
			.filter((heading) -> !spoiled.contains(heading.place()))
			.toList());
	}

	private void headings(List<Heading> headings) {
		int above = 1;
		Map<String, Position> seen = new HashMap<>();
		for (Heading heading : headings) {
			if (heading.level() == 1) {
				this.problems.error(heading.place(), "a heading of level 1 stands in the text",
						"the title is the only one; write `## " + heading.text() + "`");
			}
			else if (heading.level() > above + 1) {
				this.problems.error(heading.place(),
						"the heading “" + heading.text() + "” skips from level " + above + " to " + heading.level(),
						"write it with " + "#".repeat(above + 1));
			}
			if (heading.text().isEmpty()) {
				this.problems.error(heading.place(), "this heading has no words", "write some, or take the # away");
			}
			Position first = seen.putIfAbsent(heading.text(), heading.place());
			if (first != null && !heading.text().isEmpty()) {
				this.problems.warning(heading.place(), "two headings say “" + heading.text() + "”",
						"the first is on line " + first.line() + "; give each its own words");
			}
			above = heading.level();
		}
	}

	private void image(Image image) {
		if (image.picture().isEmpty()) {
			this.problems.add(Severity.ERROR, image.place(), "there is no picture `" + image.target() + "`",
					pictureHint(image.target()), new Cause(fileAt(image.target()), Cause.Kind.PICTURE));
		}
		if (image.alt().isBlank()) {
			this.problems.error(image.place(),
					"the picture `" + image.target() + "` has no words for readers who cannot see it",
					"write them between the square brackets: ![What it shows](" + image.target() + ")");
		}
	}

	private void link(Link link) {
		switch (link.kind()) {
			case SOURCE ->
				known(link, "source", new Cause(Source.FILE, Cause.Kind.SOURCE), this.library.sources().keySet());
			case TERM -> known(link, "term", new Cause(Term.FILE, Cause.Kind.WORD), this.library.terms().keySet());
			case UNSAFE ->
				this.problems.error(link.place(), "a page may not link to `" + shortened(link.target()) + "`",
						"links begin with https:, http:, mailto: or tel:, or are the path of a file");
			case BLOCK -> block(link);
			default -> {
				if (link.text().isBlank()) {
					this.problems.warning(link.place(), "a link has no words",
							"write between the square brackets where it leads");
				}
			}
		}
	}

	/** What a reader needs most stands in blocks, so none may be lost. */
	private void block(Link link) {
		String name = link.target().replaceFirst("\\?.*", "");
		if (link.address().isPresent()) {
			return;
		}
		if (SharedTexts.isSharedFile(this.problems.file())) {
			this.problems.error(link.place(), "the block `" + name + "` stands in a block",
					"write its words here, or link to both on the page");
		}
		else if (this.library.shared().text(link.target()).isPresent()) {
			this.problems.error(link.place(), "the block `" + name + "` does not stand alone, so readers miss it",
					"put this link on a line of its own, with an empty line above and below, outside lists, quotes and tables");
		}
		else if (this.library.shared().names().contains(name)) {
			this.problems.error(link.place(), "`block:" + shortened(link.target()) + "` shows nothing",
					"write two days for which there are rows, the earlier one first, such as `?days=0-1`, or leave them out");
		}
		else {
			boolean rows = name.startsWith(Urgency.PREFIX);
			String file = rows ? Urgency.FILE : SharedTexts.FOLDER + name + ".md";
			this.problems.add(Severity.ERROR, link.place(), "unknown block `" + shortened(name) + "`",
					DidYouMean.hint(name, this.library.shared().names(),
							rows ? "write the rows into " + file : "put its text into " + file),
					new Cause(file, Cause.Kind.BLOCK));
		}
	}

	private void known(Link link, String kind, Cause list, Set<String> known) {
		if (link.address().isEmpty()) {
			Severity severity = this.library.isDamaged(list.file()) ? Severity.WARNING : Severity.ERROR;
			this.problems.add(severity, link.place(), "unknown " + kind + " `" + shortened(link.target()) + "`",
					DidYouMean.hint(link.target(), known, "add it to " + list.file()), list);
		}
	}

	/** The name of the file that a path of this page means, or the path if it is none. */
	private String fileAt(String path) {
		return PageReferences.fileAt(this.problems.file(), path).orElse(path);
	}

	/** A picture of that name in another folder, or else the nearest. */
	private String pictureHint(String target) {
		Path folder = Path.of("/" + this.problems.file()).getParent();
		Set<String> known = this.library.pictures()
			.keySet()
			.stream()
			.map((file) -> folder.relativize(Path.of("/" + file)).toString().replace('\\', '/'))
			.collect(Collectors.toSet());
		return known.stream()
			.filter((file) -> name(file).equals(name(target)))
			.min(Comparator.naturalOrder())
			.map((file) -> "did you mean `" + file + "`?")
			.orElseGet(() -> DidYouMean.hint(target, known,
					"put the file beside the page; pictures from other sites are not shown"));
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String shortened(String text) {
		return (text.length() > 80) ? text.substring(0, 80) + "…" : text;
	}

}
