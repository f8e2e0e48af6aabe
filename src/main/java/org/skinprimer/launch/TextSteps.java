package org.skinprimer.launch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/** What the pages have to say of the site itself. */
final class TextSteps {

	private static final Pattern TERMS = Pattern.compile(
			"\\bCC[ -](?:BY|0)|creativecommons\\.org/|\\b(?:licen[sc]ed?|copyright|all rights " + "reserved)\\b|©",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PRIVACY = Pattern.compile("\\b(?:privacy|data protection)\\b",
			Pattern.CASE_INSENSITIVE);

	private TextSteps() {
	}

	static Stream<Step> of(Inspection inspection, Leftovers leftovers) {
		return Stream.of(license(inspection), privacy(inspection, leftovers), names(leftovers));
	}

	private static Step license(Inspection inspection) {
		Optional<Page> page = PeopleSteps.footer(inspection.site())
			.filter((any) -> TERMS.matcher(any.source().text()).find())
			.findFirst();
		return new Step("License",
				page.map((any) -> any.path() + " says who may use the pages")
					.orElse("no page says who may use the pages"),
				page.isPresent() ? List.of()
						: List.of(problem(Severity.WARNING, "no page that `footer` names "
								+ "says who may use the pages; whoever shows pages under CC BY 4.0 must name their "
								+ "authors and the license",
								"write a page with the line of the license, and name it below `footer`")));
	}

	private static Step privacy(Inspection inspection, Leftovers leftovers) {
		Optional<Page> page = PeopleSteps.footer(inspection.site())
			.filter((any) -> PRIVACY.matcher(any.header().title() + " " + any.path()).find())
			.findFirst();
		List<Problem> open = page
			.map((any) -> leftovers.unsaid(any.source().name(), "what the server in front keeps, and for how long"))
			.orElse(List.of(problem(Severity.ERROR,
					"no page that `footer` names is about privacy, which laws of " + "most countries ask for",
					"write a page with the word privacy in its title, and name it below `footer`")));
		return new Step("Privacy",
				page.isEmpty() ? "no page says what is kept of visitors"
						: page.get().path() + (open.isEmpty() ? " says what is kept of visitors" : " is not finished"),
				open);
	}

	private static Step names(Leftovers leftovers) {
		List<Problem> names = leftovers.names();
		return new Step("Names left over", names.isEmpty() ? "no text names another site"
				: "“" + Leftovers.SHIPPED + "” stands in " + Leftovers.files(names), names);
	}

	private static Problem problem(Severity severity, String message, String hint) {
		return new Problem(severity, SiteSettings.FILE, Position.START, message, hint);
	}

}
