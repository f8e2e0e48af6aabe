package org.skinprimer.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.markdown.Outline;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.Claim;

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

	private final ClaimCheck claims;

	/**
	 * The rules.
	 * @param claims what no article claims
	 */
	public ArticleRules(Collection<Claim> claims) {
		this.claims = new ClaimCheck(claims);
	}

	/** What an article breaks. */
	public List<Problem> check(Page page) {
		Problems problems = new Problems(page.source().name());
		Measures measures = Measures.of(page);
		new StructureCheck(problems).check(measures);
		new ReadingCheck(problems).check(measures);
		this.claims.check(page.document(), problems);
		FrontMatter header = page.header();
		if (header.subject().aspect().filter(CHOICE::equals).isPresent() || !header.subject().covers().isEmpty()) {
			covers(page, problems);
		}
		return problems.all();
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
