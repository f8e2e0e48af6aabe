package org.skinprimer.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.skinprimer.content.Site;
import org.skinprimer.planner.PlanDates.Stop;
import org.skinprimer.planner.StopView.KindView;
import org.skinprimer.shared.Plan;
import org.skinprimer.web.DateView;

/**
 * A plan with real dates.
 *
 * @param clinic the name of the clinic, empty if none was given
 * @param sessions the days of all sessions
 * @param query what the visitor asked for, as an address has it behind the question mark
 * @param today the day on which it is read
 * @param state whether it has yet to begin, holds, or is over
 * @param now what holds today
 * @param missed what was to be done before the next session and may not have been
 * @param ahead the days to come, the nearest first
 * @param past the days that are over
 */
record Timeline(String clinic, List<DateView> sessions, String query, DateView today, String state, List<KindView> now,
		List<LineView> missed, List<Date> ahead, List<Date> past) {

	static Timeline of(Plan plan, Appointment appointment, LocalDate today, Site site) {
		PlanDates dates = PlanDates.of(plan, appointment);
		Map<LocalDate, List<Stop>> stops = dates.stops()
			.stream()
			.collect(Collectors.groupingBy(Stop::date, LinkedHashMap::new, Collectors.toList()));
		List<Date> ahead = new ArrayList<>();
		List<Date> past = new ArrayList<>();
		stops.forEach((date, some) -> {
			if (!date.equals(today)) {
				(date.isAfter(today) ? ahead : past).add(new Date(DateView.full(date, site.settings()),
						some.stream().map((stop) -> StopView.of(stop, plan.help(), site)).toList()));
			}
		});
		List<KindView> now = KindView.of(dates.on(today), plan.help(), site);
		return new Timeline(appointment.clinic(),
				appointment.days().stream().map((day) -> DateView.full(day, site.settings())).toList(),
				appointment.query(), DateView.full(today, site.settings()),
				!now.isEmpty() ? "now" : past.isEmpty() ? "before" : ahead.isEmpty() ? "after" : "now", now,
				LineView.missed(PlanDates.begun(plan, appointment, today), site), List.copyOf(ahead),
				List.copyOf(past));
	}

	/**
	 * A date on which something begins.
	 *
	 * @param stops what begins on it, by session
	 */
	record Date(DateView day, List<StopView> stops) {
	}

}
