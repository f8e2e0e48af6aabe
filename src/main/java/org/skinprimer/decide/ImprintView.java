package org.skinprimer.decide;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.content.Site;
import org.skinprimer.decision.Decision;
import org.skinprimer.decision.Imprint;
import org.skinprimer.decision.Imprint.Proof;
import org.skinprimer.prose.Readability;
import org.skinprimer.web.DateView;
import org.skinprimer.web.PageLink;
import org.skinprimer.yaml.LocatedText;

/**
 * What a person may want to know of the page itself.
 *
 * @param version the day of its last change
 * @param policy the page that says how pages are kept up to date
 * @param funding who paid for it
 * @param grade the US school grade that can read it
 * @param people what was tried or judged by people
 */
record ImprintView(Optional<DateView> published, Optional<DateView> version, Optional<DateView> reviewDue,
		List<PageLink> policy, Optional<String> funding, String grade, Map<Proof, String> people) {

	static ImprintView of(Decision decision, Site site) {
		Imprint imprint = decision.imprint();
		Map<Proof, String> people = new EnumMap<>(Proof.class);
		imprint.people().forEach((proof, text) -> people.put(proof, text.text()));
		double grade = Readability.of(decision.texts().map(LocatedText::text).toList()).fleschKincaidGrade();
		return new ImprintView(imprint.published().map((day) -> DateView.of(day, site.settings())),
				imprint.version().map((day) -> DateView.of(day, site.settings())),
				imprint.reviewDue().map((day) -> DateView.of(day, site.settings())),
				PageLink.to(List.of(imprint.policy()), site), site.settings().identity().funding(),
				String.format(Locale.ROOT, "%.1f", grade), people);
	}

}
