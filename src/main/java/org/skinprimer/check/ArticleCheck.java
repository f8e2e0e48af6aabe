package org.skinprimer.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.content.Assessment;
import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.Upkeep.Review;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/**
 * Checks what the rules for good patient information ask of articles beside each other,
 * and of their dates.
 */
final class ArticleCheck {

	private final Library library;

	private final Site site;

	private final LocalDate today;

	private final List<Problem> found = new ArrayList<>();

	ArticleCheck(Library library, Site site, LocalDate today) {
		this.library = library;
		this.site = site;
		this.today = today;
	}

	List<Problem> problems(List<Page> articles) {
		Map<String, Page> titles = new HashMap<>();
		for (Page page : articles) {
			Guard.run(page.source().name(), "the rules for articles", this.found, () -> check(page, titles));
		}
		return this.found;
	}

	private void check(Page page, Map<String, Page> titles) {
		Page first = titles.putIfAbsent(page.header().title(), page);
		if (first != null) {
			sameTitle(page, first);
			sameTitle(first, page);
		}
		rated(page);
		page.header()
			.upkeep()
			.reviewDue()
			.filter((due) -> due.isBefore(this.today))
			.ifPresent((due) -> error(page, new HeaderPlaces(page).of("reviewDue"), "the review was due on " + due,
					"have the page read again and set `reviewDue` to the next date"));
		notYet(page);
	}

	/** What a header tells as done is done on a day that has come. */
	private void notYet(Page page) {
		FrontMatter header = page.header();
		LocalDate shown = header.schedule()
			.publishOn()
			.map(LocalDateTime::toLocalDate)
			.filter(this.today::isBefore)
			.orElse(this.today);
		if (Stream
			.concat(header.upkeep().lastNamedChange().stream(), header.upkeep().reviewed().map(Review::on).stream())
			.anyMatch(shown::isBefore)) {
			new HeaderPlaces(page).done()
				.stream()
				.filter((day) -> shown.isBefore(day.on()))
				.forEach((day) -> error(page, day.place(),
						"`" + day.key() + "` tells of " + day.on() + " as past, and it is still to come",
						"write the day on which it was done"));
		}
	}

	/** Where the authors rate their articles, they rate each. */
	private void rated(Page page) {
		String id = page.path().value().substring(1);
		Map<String, Assessment> ratings = this.library.assessments();
		if (ratings.isEmpty() || ratings.containsKey(id)) {
			return;
		}
		if (this.site.assessment(page.path()).isPresent()) {
			this.found.add(new Problem(Severity.WARNING, page.source().name(), Position.START,
					"the article has moved, and assessment.yaml rates it at its old address",
					"write there: `- id: " + id + "`"));
		}
		else {
			this.found.add(new Problem(Severity.ERROR, page.source().name(), Position.START,
					"the article is not rated in assessment.yaml",
					"rate it there: `- id: " + id
							+ "`, then `notMet` and `notApplicable`; the guide says what each number asks",
					Optional.of(new Cause(Assessment.FILE, Cause.Kind.RATING))));
		}
	}

	private void sameTitle(Page page, Page other) {
		error(page, new HeaderPlaces(page).of("title"), "the title is that of " + other.source().name() + " too",
				"give each page a title of its own");
	}

	private void error(Page page, Position place, String message, String hint) {
		this.found.add(new Problem(Severity.ERROR, page.source().name(), place, message, hint));
	}

}
