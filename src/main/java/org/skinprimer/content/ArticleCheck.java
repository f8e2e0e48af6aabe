package org.skinprimer.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.markdown.Place;

/**
 * Checks each article of the sections by the rules for good patient information. What it
 * finds never withholds a page.
 */
final class ArticleCheck {

	/** What a page that helps a choice must cover (after DISCERN, questions 8 to 14). */
	static final Set<String> POINTS = Set.of("risks", "benefits", "alternatives", "noTreatment", "cost", "skinTones",
			"notKnown");

	/**
	 * The health aspect of pages that help a choice, beside those that say what they
	 * cover.
	 */
	private static final String CHOICE = "Effectiveness";

	private final Site site;

	private final LocalDate today;

	/** The first article with each title. */
	private final Map<String, Page> titles = new HashMap<>();

	ArticleCheck(Site site, LocalDate today) {
		this.site = site;
		this.today = today;
	}

	List<Problem> problems() {
		List<Page> articles = this.site.articles().stream().filter((page) -> !page.isIndex()).toList();
		articles.forEach((page) -> this.titles.putIfAbsent(page.header().title(), page));
		return articles.parallelStream().map(this::check).flatMap(List::stream).toList();
	}

	private List<Problem> check(Page page) {
		Problems problems = new Problems(page.source().name());
		new StructureCheck(problems).check(page);
		new ReadingCheck(problems).check(page);
		new ClaimCheck(problems).check(page.document());
		header(page, problems);
		return problems.all();
	}

	private void header(Page page, Problems problems) {
		FrontMatter header = page.header();
		Page first = this.titles.get(header.title());
		if (first != null && !first.path().equals(page.path())) {
			problems.error(Place.START, "the title is that of " + first.source().name() + " too",
					"give each page a title of its own");
		}
		if (this.site.ratesArticles() && this.site.assessment(page.path()).isEmpty()) {
			problems.error(Place.START, "the article is not rated in assessment.yaml",
					"rate it there: `- id: " + page.path().value().substring(1) + "`");
		}
		header.reviewDue()
			.filter((due) -> due.isBefore(this.today))
			.ifPresent((due) -> problems.error(Place.START, "the review was due on " + due,
					"have the page read again and set `reviewDue` to the next date"));
		if (header.aspect().filter(CHOICE::equals).isPresent() || !header.covers().isEmpty()) {
			covers(page, problems);
		}
	}

	private void covers(Page page, Problems problems) {
		Set<String> named = page.header().covers().keySet();
		POINTS.stream()
			.filter((point) -> !named.contains(point))
			.sorted()
			.forEach((point) -> problems.error(Place.START, "a page that helps a choice does not cover `" + point + "`",
					"write it, and name its heading: `covers: {" + point + ": heading-id}`"));
		page.header().covers().forEach((point, heading) -> {
			if (!page.document().outline().has(heading.text())) {
				problems.error(heading.place(), "there is no heading `#" + heading.text() + "` on this page",
						Nearest.hint(heading.text(),
								page.document()
									.outline()
									.headings()
									.stream()
									.map((any) -> any.id())
									.collect(Collectors.toSet()),
								"name the heading under which the page tells of it"));
			}
		});
	}

}
