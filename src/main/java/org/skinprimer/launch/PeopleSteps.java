package org.skinprimer.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;
import org.skinprimer.shared.EmergencyCall;

/** Who is behind the site, and how to reach them. */
final class PeopleSteps {

	private static final Pattern CONTACT = Pattern.compile("(?i)(?:.*[/-])?(?:contact|complaints?|reach)(?:-.*)?");

	/** A link that reaches somebody. */
	private static final Pattern REACHES = Pattern.compile(
			"\\]\\((mailto:[^)\\s]+|tel:[^)\\s]+)\\)|<mailto:[^>\\s]+>" + "|\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\\b");

	private PeopleSteps() {
	}

	static Stream<Step> of(Inspection inspection, WrittenSettings written, Leftovers leftovers) {
		return Stream.of(contact(inspection, written, leftovers),
				publisher(inspection.site().settings().identity().publisher(), written, leftovers),
				reviewer(inspection.site(), written));
	}

	private static Step contact(Inspection inspection, WrittenSettings written, Leftovers leftovers) {
		Optional<Page> page = footer(inspection.site()).filter((any) -> CONTACT.matcher(any.path().value()).matches())
			.findFirst();
		boolean byKey = Stream.of("phone", "email", "booking").anyMatch(written::has);
		boolean byPage = page.filter((any) -> reaches(any, inspection.site().settings())).isPresent();
		List<Problem> open = new ArrayList<>();
		if (!byKey && !byPage) {
			open.add(written.open("footer",
					"nobody can be reached: no `phone`, `email` or `booking` is set, and no contact page names a way",
					"write `phone:` or `email:` with those of your clinic, or link an address for mail on a page "
							+ "named contact that `footer` names"));
		}
		page.ifPresent((any) -> open.addAll(leftovers.unsaid(any.source().name(), "how to reach them")));
		return new Step("Contact", open.isEmpty() ? "visitors can reach somebody"
				: (byKey || byPage) ? "the contact page is not finished" : "visitors can reach nobody", open);
	}

	private static boolean reaches(Page page, SiteSettings settings) {
		Set<String> calls = settings.emergency().stream().map(EmergencyCall::address).collect(Collectors.toSet());
		return REACHES.matcher(page.source().text())
			.results()
			.anyMatch((link) -> link.group(1) == null || !calls.contains(link.group(1)));
	}

	/** The pages that the foot of each page leads to. */
	static Stream<Page> footer(Site site) {
		return site.settings()
			.pages()
			.footer()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.flatMap((path) -> site.reached(path).stream())
			.flatMap((path) -> site.page(path).stream());
	}

	private static Step publisher(String publisher, WrittenSettings written, Leftovers leftovers) {
		boolean isOther = publisher.strip().equalsIgnoreCase(Leftovers.SHIPPED) && !leftovers.isShippedSite();
		return new Step("Publisher", "readers are told that " + publisher + " publishes the pages",
				isOther ? List.of(written.open(
						"publisher", "`publisher` is " + publisher
								+ ", so readers and search engines take somebody else for " + "the author of your site",
						"write the name of your clinic")) : List.of());
	}

	private static Step reviewer(Site site, WrittenSettings written) {
		List<Page> articles = site.articles();
		Predicate<Page> isReviewed = (page) -> page.header().upkeep().reviewed().isPresent();
		long reviewed = articles.stream().filter(isReviewed).count();
		String finding = reviewed + " of " + articles.size() + " articles name a clinician who has read them";
		return new Step("Review", finding, (reviewed == articles.size()) ? List.of() : List
			.of(written.advised("review", finding + ", and each of the others says that none has",
					"have a clinician read them, and write `reviewed:` with `by`, `role` and `on` into the header of "
							+ "each page that was read; never without")));
	}

}
