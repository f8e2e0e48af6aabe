package org.skinprimer.planner;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.form.Field;
import org.skinprimer.planner.FormAnswers.Answer;
import org.skinprimer.shared.PlanWeeks;
import org.skinprimer.web.DateView;
import org.skinprimer.web.PageLink;

/**
 * What a visitor plans, as it was asked for.
 *
 * @param readings the days that a date can be which reads two ways, each with its link
 * @param isShort whether sessions were to be closer together than is safe
 * @param appointment what is planned; empty if nothing was asked for, or something is
 * wrong
 */
record PlanForm(Field date, Field sessions, Field weeks, Field clinic, List<PageLink> readings, boolean isShort,
		Optional<Appointment> appointment) {

	static final int MOST_SESSIONS = 8;

	private static final int LONGEST_NAME = 80;

	private static final List<String> NAMES = List.of("date", "sessions", "weeks", "clinic");

	/**
	 * Reads a form.
	 * @param answers what was written
	 * @param gap how far apart sessions are
	 */
	static PlanForm of(FormAnswers answers, PlanWeeks gap, LocalDate today, SiteSettings settings) {
		PlanWords words = answers.words();
		Answer<Integer> sessions = answers.number("sessions", 1, MOST_SESSIONS, 1,
				words.of("plan.sessions.wrong", MOST_SESSIONS));
		boolean isShort = answers.number("weeks", 1, gap.least() - 1, 0, "")
			.value()
			.filter((weeks) -> weeks > 0)
			.isPresent();
		Answer<Integer> weeks = answers.number("weeks", gap.least(), gap.most(), gap.usual(),
				words.of(isShort ? "plan.weeks.short" : "plan.weeks.wrong", gap.least(), gap.most()));
		Answer<String> clinic = answers.text("clinic", LONGEST_NAME, words.of("plan.clinic.wrong", LONGEST_NAME));
		if (!answers.given(NAMES)) {
			return new PlanForm(Field.of("date", ""), sessions.field(), weeks.field(), clinic.field(), List.of(), false,
					Optional.empty());
		}
		List<WrittenDay> days = answers.to("date").stream().map((text) -> WrittenDay.of(text, today)).toList();
		WrittenDay day = (days.size() == 1) ? days.get(0) : WrittenDay.of("", today);
		Optional<String> mistake = days.stream().map(WrittenDay::readings).distinct().count() > 1
				? Optional.of("plan.date.many") : (days.isEmpty() ? day : days.get(0)).mistake();
		Field date = Field.of("date", answers.typed("date"));
		boolean isWhole = mistake.isEmpty()
				&& Stream.of(sessions, weeks, clinic).allMatch((answer) -> answer.value().isPresent());
		return new PlanForm(mistake.map((key) -> date.wrong(words.of(key))).orElse(date), sessions.field(),
				weeks.field(), clinic.field(), readings(day, answers, settings), isShort,
				isWhole ? Optional.of(new Appointment(days.get(0).readings().get(0), sessions.or(1),
						weeks.or(gap.usual()), clinic.or(""))) : Optional.empty());
	}

	/** The links that say which day is meant, with all else that was written. */
	private static List<PageLink> readings(WrittenDay day, FormAnswers answers, SiteSettings settings) {
		return (day.readings().size() < 2) ? List.of()
				: day.readings()
					.stream()
					.map((reading) -> PageLink.to("?date=" + reading + written(answers, NAMES.subList(1, NAMES.size())),
							DateView.full(reading, settings).text()))
					.toList();
	}

	/** FormAnswers as an address has them. */
	private static String written(FormAnswers answers, List<String> names) {
		return names.stream()
			.flatMap((name) -> answers.to(name)
				.stream()
				.map((text) -> "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
			.collect(Collectors.joining());
	}

	/** All that was written, as an address has it. */
	String query() {
		return fields().stream()
			.map((field) -> field.name() + "=" + URLEncoder.encode(field.typed(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** All questions, in their order. */
	public List<Field> fields() {
		return List.of(this.date, this.sessions, this.weeks, this.clinic);
	}

	/**
	 * Whether a browser can show the date in a field for dates, which holds nothing else.
	 */
	public boolean isPlain() {
		return !this.date.isWrong();
	}

}
