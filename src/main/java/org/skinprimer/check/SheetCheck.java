package org.skinprimer.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.markdown.Notice;
import org.skinprimer.markdown.Position;
import org.skinprimer.paper.Sheet;
import org.skinprimer.paper.SheetSize;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.Checklists;
import org.skinprimer.shared.Urgency;

/** Checks that what an article or a list says on its sheet fits on the paper. */
final class SheetCheck {

	private SheetCheck() {
	}

	/** Whether the sheet of an article fits. */
	static List<Problem> problems(Page article, Urgency urgency) {
		Sheet sheet = Sheet.of(article, urgency);
		return problem(article.source().name(), place(article, sheet), sheet, "article",
				"its key points or its notices")
			.stream()
			.toList();
	}

	/** The lists whose sheets do not fit. */
	static List<Problem> problems(Site site) {
		return site.shared()
			.tools()
			.of(Checklists.FILE)
			.stream()
			.flatMap((file) -> file.lists().stream())
			.flatMap((list) -> problem(Checklists.FILE.name(), list.name().place(), Sheet.of(list, site), "list",
					"its `items`")
				.stream())
			.toList();
	}

	/** Where most of what an article says on its sheet is written. */
	private static Position place(Page article, Sheet sheet) {
		List<Notice> notices = article.document().notices();
		return notices.stream()
			.filter((notice) -> Stream.concat(sheet.tasks().stream(), sheet.limits().stream())
				.anyMatch((box) -> box.lines().equals(notice.lines())))
			.reduce((one, other) -> (other.lines().size() > one.lines().size()) ? other : one)
			.map(Notice::place)
			.orElseGet(() -> new HeaderPlaces(article).of("keyPoints"));
	}

	private static Optional<Problem> problem(String file, Position place, Sheet sheet, String what, String mend) {
		return Arrays.stream(SheetSize.values()).filter((size) -> size.over(sheet) > 0).findFirst().map((size) -> {
			int over = size.over(sheet);
			return new Problem(Severity.ERROR, file, place,
					"the sheet of this " + what + " is " + over + (over == 1 ? " line" : " lines") + " longer than "
							+ (size.isLarge() ? "two pages in large type" : "one page"),
					"shorten " + mend + "; the signs of urgency.yaml are never left out");
		});
	}

}
