package org.skinprimer.planner;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.planner.PlanDates.DatedRow;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.PlanRow;
import org.skinprimer.shared.PlanRow.Kind;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.web.DateView;
import org.skinprimer.web.PageLink;
import org.skinprimer.yaml.LocatedText;

/**
 * A line of a plan.
 *
 * @param lead where to go with what it says, empty if nowhere
 * @param until the last day on which it holds, or of what must not be done yet the day on
 * which it may be done; empty if it need not be said
 * @param guide the page that says more
 */
record LineView(String lead, String words, Optional<DateView> until, Optional<PageLink> guide) {

	/** The lines of one kind; signs with which to go to the same place are one line. */
	static List<LineView> of(List<DatedRow> lines, LocatedText help, Site site) {
		List<LineView> views = new ArrayList<>();
		for (DatedRow line : lines) {
			Optional<UrgencyRow> sign = line.row()
				.sign()
				.flatMap((id) -> Optional.ofNullable(site.shared().urgency().rows().get(id.text())));
			if (line.row().sign().isEmpty()) {
				views.add(new LineView("", line.row().words().map(LocatedText::text).orElse(""), until(line, site),
						guide(line.row().guide(), site)));
			}
			else if (sign.isPresent()) {
				String go = go(sign.get(), site);
				Optional<LineView> same = views.stream().filter((view) -> view.lead.equals(go)).findFirst();
				String words = same.map((view) -> view.words + "; ").orElse("") + sign.get().brief();
				same.ifPresent(views::remove);
				views.add(new LineView(go, words, Optional.empty(), guide(Optional.of(help), site)));
			}
		}
		return views;
	}

	/** What to do about steps that may have been missed. */
	static List<LineView> missed(List<PlanRow> rows, Site site) {
		return rows.stream()
			.map((row) -> new LineView(row.words().map(LocatedText::text).orElse(""),
					row.missed().map(LocatedText::text).orElse(""), Optional.empty(), guide(row.guide(), site)))
			.toList();
	}

	private static String go(UrgencyRow sign, Site site) {
		return sign.go()
			.replace(UrgencyRow.NUMBERS,
					site.settings().emergency().stream().findFirst().map(EmergencyCall::number).orElse("an ambulance"));
	}

	private static Optional<PageLink> guide(Optional<LocatedText> address, Site site) {
		return address.flatMap(PagePath::written)
			.flatMap(site::reached)
			.map((path) -> PageLink.to(path.value(),
					site.page(path).map((page) -> page.header().title()).orElse(path.value())));
	}

	private static Optional<DateView> until(DatedRow line, Site site) {
		PlanRow row = line.row();
		long days = line.span().from().until(line.span().until(), ChronoUnit.DAYS);
		boolean isTold = switch (row.kind()) {
			case NOT -> true;
			case DO -> row.isLasting() && days > 1;
			case MAY -> days < (long) row.until() - row.from();
			default -> false;
		};
		return isTold ? Optional
			.of(DateView.brief(line.span().until().minusDays((row.kind() == Kind.NOT) ? 0 : 1), site.settings()))
				: Optional.empty();
	}

}
