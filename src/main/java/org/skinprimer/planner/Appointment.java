package org.skinprimer.planner;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a visitor plans.
 *
 * @param first the day of the first session
 * @param sessions how many there are
 * @param weeks how many weeks are between two
 * @param clinic the name of the clinic, empty if none was given
 */
record Appointment(LocalDate first, int sessions, int weeks, String clinic) {

	/** The days of all sessions. */
	List<LocalDate> days() {
		return IntStream.range(0, this.sessions)
			.mapToObj((number) -> this.first.plusWeeks((long) number * this.weeks))
			.toList();
	}

	/** The day of the last session. */
	LocalDate last() {
		return this.first.plusWeeks((long) (this.sessions - 1) * this.weeks);
	}

	/** Its address behind the question mark, always written alike. */
	String query() {
		return "date=" + this.first + ((this.sessions > 1) ? "&sessions=" + this.sessions + "&weeks=" + this.weeks : "")
				+ (this.clinic.isEmpty() ? "" : "&clinic=" + URLEncoder.encode(this.clinic, StandardCharsets.UTF_8));
	}

}
