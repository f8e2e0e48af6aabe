package org.skinprimer.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.markdown.Notice;
import org.skinprimer.markdown.Position;
import org.skinprimer.paper.Sheet;
import org.skinprimer.paper.SheetSize;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.Urgency;

/** Checks that what an article says on its sheet fits on the paper. */
final class SheetCheck {

	private SheetCheck() {
	}

	/** Finds the sheets that do not fit. */
	static List<Problem> problems(List<Page> articles, Urgency urgency) {
		return articles.stream().flatMap((article) -> {
			Sheet sheet = Sheet.of(article, urgency);
			return Arrays.stream(SheetSize.values()).flatMap((size) -> problem(article, sheet, size).stream()).limit(1);
		}).toList();
	}

	private static Optional<Problem> problem(Page article, Sheet sheet, SheetSize size) {
		int over = size.over(sheet);
		List<Notice> notices = article.document().notices();
		Position place = notices.stream()
			.filter((notice) -> Stream.concat(sheet.tasks().stream(), sheet.limits().stream())
				.anyMatch((box) -> box.lines().equals(notice.lines())))
			.reduce((one, other) -> (other.lines().size() > one.lines().size()) ? other : one)
			.map(Notice::place)
			.orElseGet(() -> new HeaderPlaces(article).of("keyPoints"));
		return (over == 0) ? Optional.empty()
				: Optional.of(new Problem(Severity.ERROR, article.source().name(), place,
						"the sheet of this article is " + over + (over == 1 ? " line" : " lines") + " longer than "
								+ (size.isLarge() ? "two pages in large type" : "one page"),
						"shorten its key points or its notices; the signs of urgency.yaml are never left out"));
	}

}
