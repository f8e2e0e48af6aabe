package org.skinprimer.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.markdown.Outline;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

/**
 * The rules for good patient information that an article keeps or breaks by itself. What
 * they find never withholds a page.
 */
public final class ArticleRules {

	/**
	 * The health aspect of pages that help a choice, beside those that say what they
	 * cover.
	 */
	private static final String CHOICE = "Effectiveness";

	private final SharedTexts shared;

	private final ClaimCheck claims;

	/**
	 * The rules.
	 * @param shared what articles share: facts that they name, claims that they do not
	 * make, and signs that stand on their sheets
	 */
	public ArticleRules(SharedTexts shared) {
		this.shared = shared;
		this.claims = new ClaimCheck(shared.claims().values());
	}

	/**
	 * What an article breaks. It depends on nothing but the article and what it shares
	 * with others.
	 * @param isHeld whether it must keep to the rules for its words and its structure
	 */
	public List<Problem> check(Page page, boolean isHeld) {
		Problems problems = new Problems(page.source().name());
		problems.add(WaitCheck.check(page, this.shared.facts()));
		problems.add(SheetCheck.problems(page, this.shared.urgency()));
		if (isHeld) {
			hold(page, problems);
		}
		return problems.all();
	}

	private void hold(Page page, Problems problems) {
		Measures measures = Measures.of(page);
		new StructureCheck(problems).check(measures);
		new ReadingCheck(problems).check(measures);
		this.claims.check(page.document(), problems);
		FrontMatter header = page.header();
		if (header.subject().aspect().filter(CHOICE::equals).isPresent() || !header.subject().covers().isEmpty()) {
			covers(page, problems);
		}
	}

	private static void covers(Page page, Problems problems) {
		Set<String> named = page.header().subject().covers().keySet();
		FrontMatter.Subject.POINTS.stream()
			.filter((point) -> !named.contains(point))
			.sorted()
			.forEach((point) -> problems.error(Position.START,
					"a page that helps a choice does not cover `" + point + "`",
					"write it, and name its heading: `covers: {" + point + ": heading-id}`"));
		Outline outline = page.document().outline();
		page.header().subject().covers().forEach((point, heading) -> {
			if (!outline.has(heading.text())) {
				problems.error(heading.place(), "there is no heading `#" + heading.text() + "` on this page",
						DidYouMean.hint(heading.text(),
								outline.headings().stream().map(Heading::id).collect(Collectors.toSet()),
								"name the heading under which the page tells of it"));
			}
		});
	}

}
