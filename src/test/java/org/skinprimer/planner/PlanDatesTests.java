package org.skinprimer.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinprimer.planner.PlanDates.DatedRow;
import org.skinprimer.planner.PlanDates.Stop;
import org.skinprimer.shared.Plan;
import org.skinprimer.shared.PlanRow;
import org.skinprimer.shared.PlanRow.Kind;
import org.skinprimer.shared.PlanRow.Only;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates of the shipped plan, against a count of our own, day by day. */
class PlanDatesTests {

	private static Plan plan;

	private final Random random = new Random(19);

	@BeforeAll
	static void read() {
		plan = ShippedPlan.read();
	}

	private Appointment any() {
		return new Appointment(LocalDate.of(2020, 1, 1).plusDays(this.random.nextInt(15_000)),
				1 + this.random.nextInt(8), 4 + this.random.nextInt(9), "");
	}

	/** Whether a row holds on a day, counted from each session in days since 1970. */
	private static boolean holds(PlanRow row, Appointment appointment, long day) {
		for (int session = 0; session < appointment.sessions(); session++) {
			boolean counts = row.only() == Only.EACH || row.only() == Only.FIRST && session == 0
					|| row.only() == Only.LAST && session == appointment.sessions() - 1;
			long since = day - (appointment.first().toEpochDay() + 7L * session * appointment.weeks());
			if (counts && since >= row.from() && since < row.until()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isForbidden(PlanRow row, Appointment appointment, long day) {
		return (row.kind() == Kind.MAY || row.kind() == Kind.DO) && row.about().isPresent()
				&& plan.rows()
					.stream()
					.anyMatch((other) -> other.kind() == Kind.NOT && other.about().isPresent()
							&& other.about().get().text().equals(row.about().get().text())
							&& holds(other, appointment, day));
	}

	@Test
	void eachRowHoldsOnItsDaysAndOnNoOther() {
		for (int number = 0; number < 500; number++) {
			Appointment appointment = any();
			List<DatedRow> lines = PlanDates.of(plan, appointment)
				.stops()
				.stream()
				.flatMap((stop) -> stop.lines().stream())
				.toList();
			long first = appointment.first().toEpochDay() - 30;
			long last = first + 7L * 12 * 9 + 60;
			for (PlanRow row : plan.rows()) {
				Set<Long> expected = new TreeSet<>();
				Set<Long> found = new TreeSet<>();
				for (long day = first; day < last; day++) {
					if (holds(row, appointment, day) && !isForbidden(row, appointment, day)) {
						expected.add(day);
					}
				}
				lines.stream().filter((line) -> line.row() == row).forEach((line) -> {
					for (long day = line.span().from().toEpochDay(); day < line.span().until().toEpochDay(); day++) {
						assertThat(found.add(day)).as("said once").isTrue();
					}
				});
				assertThat(found).as(row.id().text()).isEqualTo(expected);
			}
		}
	}

	@Test
	void theDatesAreInOrderAndEachIsNamedOnce() {
		for (int number = 0; number < 500; number++) {
			Appointment appointment = any();
			List<Stop> stops = PlanDates.of(plan, appointment).stops();
			assertThat(stops).isSortedAccordingTo(Comparator.comparing(Stop::date));
			Set<String> names = new HashSet<>();
			assertThat(stops).allMatch((stop) -> names.add(stop.day().id().text() + stop.appointment()));
			assertThat(stops.get(0).date()).isEqualTo(appointment.first().minusDays(28));
			assertThat(stops.get(stops.size() - 1).date()).isEqualTo(appointment.last().plusDays(84));
			assertThat(ChronoUnit.DAYS.between(appointment.first(), appointment.last()))
				.isEqualTo(7L * (appointment.sessions() - 1) * appointment.weeks());
		}
	}

	@Test
	void nothingIsAllowedAndForbiddenOnTheSameDay() {
		PlanDates dates = PlanDates.of(plan, new Appointment(LocalDate.of(2027, 1, 4), 8, 4, ""));
		for (LocalDate day = LocalDate.of(2026, 12, 1); day
			.isBefore(LocalDate.of(2027, 12, 1)); day = day.plusDays(1)) {
			List<String> not = new ArrayList<>();
			List<String> may = new ArrayList<>();
			dates.on(day)
				.forEach((line) -> line.row()
					.about()
					.ifPresent((about) -> ((line.row().kind() == Kind.NOT) ? not : may).add(about.text())));
			assertThat(Collections.disjoint(may, not)).as(day.toString()).isTrue();
		}
	}

	@Test
	void nightsOfTheClockChangeLeapDaysAndYearEndsAreDays() {
		Appointment appointment = new Appointment(LocalDate.of(2028, 2, 15), 1, 6, "");
		assertThat(PlanDates.of(plan, appointment).stops()).extracting(Stop::date)
			.contains(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 1, 18), LocalDate.of(2028, 3, 14));
	}

	@Test
	void whatHadToBeginBeforeTheNextSessionMayBeMissed() {
		Appointment appointment = new Appointment(LocalDate.of(2027, 5, 14), 2, 6, "");
		assertThat(PlanDates.begun(plan, appointment, LocalDate.of(2027, 4, 10))).isEmpty();
		assertThat(PlanDates.begun(plan, appointment, LocalDate.of(2027, 5, 14))).extracting((row) -> row.id().text())
			.contains("first-visit", "actives-before", "tan");
		assertThat(PlanDates.begun(plan, appointment, LocalDate.of(2027, 5, 7))).extracting((row) -> row.id().text())
			.contains("tan")
			.doesNotContain("actives-before");
		assertThat(PlanDates.begun(plan, appointment, LocalDate.of(2027, 6, 24))).extracting((row) -> row.id().text())
			.contains("actives-before")
			.doesNotContain("first-visit");
		assertThat(PlanDates.begun(plan, appointment, LocalDate.of(2027, 6, 26))).isEmpty();
	}

}
