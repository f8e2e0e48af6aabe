package org.skinprimer.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.skinprimer.shared.Plan;
import org.skinprimer.shared.PlanDay;
import org.skinprimer.shared.PlanRow;
import org.skinprimer.shared.PlanRow.Kind;
import org.skinprimer.shared.PlanRow.Only;

/**
 * A plan counted from an appointment: nothing is said twice, and where two sessions meet,
 * what must not be done yet wins over what may be done or is to be done.
 *
 * @param stops the days on which something begins, by date, and on the same date the
 * later session first
 */
record PlanDates(List<Stop> stops) {

	static PlanDates of(Plan plan, Appointment appointment) {
		List<LocalDate> sessions = appointment.days();
		List<DatedRow> lines = new ArrayList<>();
		for (PlanRow row : plan.rows()) {
			List<Span> spans = spans(row, sessions);
			if (row.kind() == Kind.MAY || row.kind() == Kind.DO) {
				spans = allowed(spans, row, plan, sessions);
			}
			spans.forEach((span) -> lines.add(new DatedRow(row, span)));
		}
		List<Stop> stops = new ArrayList<>();
		for (int session = 0; session < sessions.size(); session++) {
			for (PlanDay day : plan.days()) {
				stops.add(new Stop(session + 1, sessions.get(session), day, new ArrayList<>()));
			}
		}
		Map<LocalDate, List<Stop>> byDate = stops.stream().collect(Collectors.groupingBy(Stop::date));
		lines.forEach((line) -> byDate.getOrDefault(line.span().from(), List.of())
			.stream()
			// What begins again after "not yet" begins on the day on which that ends.
			.min(Comparator.comparing((stop) -> stop.day().day() != line.row().from()))
			.ifPresent((stop) -> stop.lines().add(line)));
		return new PlanDates(stops.stream()
			.filter((stop) -> !stop.lines().isEmpty())
			.sorted(Comparator.comparing(Stop::date).thenComparing(Stop::session, Comparator.reverseOrder()))
			.toList());
	}

	/** The days of a row, joined where those of two sessions touch. */
	private static List<Span> spans(PlanRow row, List<LocalDate> sessions) {
		List<LocalDate> counted = (row.only() == Only.EACH) ? sessions
				: List.of(sessions.get((row.only() == Only.FIRST) ? 0 : sessions.size() - 1));
		List<Span> joined = new ArrayList<>();
		for (LocalDate session : counted) {
			Span span = new Span(session.plusDays(row.from()), session.plusDays(row.until()));
			Span before = joined.isEmpty() ? span : joined.get(joined.size() - 1);
			if (before != span && !span.from().isAfter(before.until())) {
				joined.set(joined.size() - 1, new Span(before.from(), span.until()));
			}
			else {
				joined.add(span);
			}
		}
		return joined;
	}

	private static List<Span> allowed(List<Span> spans, PlanRow row, Plan plan, List<LocalDate> sessions) {
		List<Span> left = spans;
		for (PlanRow other : plan.rows()) {
			if (other.kind() == Kind.NOT && row.about().isPresent()
					&& other.about().map((about) -> about.text()).equals(row.about().map((about) -> about.text()))) {
				for (Span not : spans(other, sessions)) {
					left = left.stream().flatMap((span) -> span.without(not).stream()).toList();
				}
			}
		}
		return left;
	}

	/** What holds on a day, in the order of the plan. */
	List<DatedRow> on(LocalDate day) {
		return this.stops.stream()
			.flatMap((stop) -> stop.lines().stream())
			.filter((line) -> line.span().holds(day))
			.toList();
	}

	/** What had to begin before a day for the next session, and may have been missed. */
	static List<PlanRow> begun(Plan plan, Appointment appointment, LocalDate today) {
		List<LocalDate> sessions = appointment.days();
		return IntStream.range(0, sessions.size())
			.filter((number) -> !sessions.get(number).isBefore(today))
			.limit(1)
			.boxed()
			.flatMap((number) -> plan.rows()
				.stream()
				.filter((row) -> row.missed().isPresent() && row.from() < 0)
				.filter((row) -> row.only() == Only.EACH
						|| number == ((row.only() == Only.FIRST) ? 0 : sessions.size() - 1))
				.filter((row) -> sessions.get(number)
					.plusDays((row.kind() == Kind.NOT) ? row.from() + 1L : row.until())
					.compareTo(today) <= 0))
			.toList();
	}

	/**
	 * A day on which something begins.
	 *
	 * @param session the number of the session that it is counted from
	 * @param appointment the day of that session
	 * @param day what the plan calls it
	 * @param lines what begins
	 */
	record Stop(int session, LocalDate appointment, PlanDay day, List<DatedRow> lines) {

		LocalDate date() {
			return this.appointment.plusDays(this.day.day());
		}

	}

	/**
	 * A row of the plan on real dates.
	 *
	 * @param span when it holds
	 */
	record DatedRow(PlanRow row, Span span) {
	}

	/**
	 * Some days in a row.
	 *
	 * @param until the first day after them
	 */
	record Span(LocalDate from, LocalDate until) {

		boolean holds(LocalDate day) {
			return !day.isBefore(this.from) && day.isBefore(this.until);
		}

		/** What is left of it. */
		List<Span> without(Span other) {
			Span before = new Span(this.from, min(this.until, other.from));
			Span after = new Span(max(this.from, other.until), this.until);
			return List.of(before, after).stream().filter((span) -> span.from.isBefore(span.until)).toList();
		}

		private static LocalDate min(LocalDate one, LocalDate other) {
			return one.isBefore(other) ? one : other;
		}

		private static LocalDate max(LocalDate one, LocalDate other) {
			return one.isAfter(other) ? one : other;
		}

	}

}
