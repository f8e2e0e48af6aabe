package org.skinprimer.check;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Heading;
import org.skinprimer.markdown.MarkupMistake;
import org.skinprimer.problem.Problems;

/**
 * Reports what was meant to be a mark and is none, so that nothing is lost in silence.
 */
final class MarkupCheck {

	private final Problems problems;

	MarkupCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Document document) {
		new NoticeCheck(this.problems).check(document);
		document.mistakes().forEach((mistake) -> check(mistake, document));
	}

	private void check(MarkupMistake mistake, Document document) {
		String written = "`" + mistake.written() + "`";
		switch (mistake.reason()) {
			case ID_UNREADABLE ->
				this.problems.error(mistake.place(), "readers see " + written + ", since it is not the id of a heading",
						"write `" + mistake.better() + "` at the end of the heading");
			case ID_RESERVED ->
				this.problems.warning(mistake.place(), "the page itself uses the id " + written, "choose another");
			case ID_TAKEN -> this.problems.warning(mistake.place(), "the id " + written + " is used twice",
					"it is already on line " + lineOf(mistake.written(), document) + "; choose another");
			case LINK_BROKEN -> this.problems.error(mistake.place(),
					"readers see " + written + ", since it is not a link",
					"write `[words](file.md)`: no space in the file name or between the brackets, and `)` at the end");
			default -> new NoticeCheck(this.problems).check(mistake);
		}
	}

	private static int lineOf(String id, Document document) {
		return document.outline()
			.headings()
			.stream()
			.filter((heading) -> heading.id().equals(id))
			.map(Heading::place)
			.findFirst()
			.orElseThrow()
			.line();
	}

}