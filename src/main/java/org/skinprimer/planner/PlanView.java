package org.skinprimer.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Site;
import org.skinprimer.shared.Plan;
import org.skinprimer.web.PageLink;

/**
 * The page that asks for an appointment and answers with dates.
 *
 * @param plan what editors wrote
 * @param form what was asked for
 * @param timeline the dates, if all that was asked for can be understood
 * @param others the page for those whom the plan is not for
 * @param gap the page that says how far apart sessions are
 */
record PlanView(Plan plan, PlanForm form, Optional<Timeline> timeline, List<PageLink> others, List<PageLink> gap) {

	static PlanView of(Plan plan, PlanForm form, LocalDate today, Site site) {
		return new PlanView(plan, form,
				form.appointment().map((appointment) -> Timeline.of(plan, appointment, today, site)),
				PageLink.to(List.of(plan.others()), site), PageLink.to(List.of(plan.weeks().guide()), site));
	}

}
