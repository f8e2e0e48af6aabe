package org.skinprimer.content;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Heading;
import org.skinprimer.markdown.Slip;
import org.skinprimer.problem.Problems;

/**
 * Reports what was meant to be a mark and is none, so that nothing is lost in silence.
 */
final class SlipCheck {

	private final Problems problems;

	SlipCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Document document) {
		document.slips().forEach((slip) -> check(slip, document));
	}

	private void check(Slip slip, Document document) {
		String written = "`" + slip.written() + "`";
		switch (slip.kind()) {
			case ID_UNREADABLE ->
				this.problems.error(slip.place(), "readers see " + written + ", since it is not the id of a heading",
						"write `" + slip.better() + "` at the end of the heading");
			case ID_RESERVED ->
				this.problems.warning(slip.place(), "the page itself uses the id " + written, "choose another");
			case ID_TAKEN -> this.problems.warning(slip.place(), "the id " + written + " is used twice",
					"it is already on line " + lineOf(slip.written(), document) + "; choose another");
			case NOTICE_WITH_COLON ->
				this.problems.error(slip.place(), "a colon after " + written + " spoils this care notice",
						"write `" + slip.better() + "` and then its heading, without the colon");
			case NOTICE_WITHOUT_QUOTE -> this.problems.error(slip.place(),
					"readers see " + written + ", since no care notice begins here", "write `" + slip.better()
							+ "`, begin its other lines with `>` too, and leave an empty line " + "above");
			case LINK_BROKEN -> this.problems.error(slip.place(), "readers see " + written + ", since it is not a link",
					"write `[words](file.md)`: no space in the file name or between the brackets, and `)` at the end");
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
