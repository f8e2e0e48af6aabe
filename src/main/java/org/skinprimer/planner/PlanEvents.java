package org.skinprimer.planner;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.calendar.CalendarEvent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.planner.PlanDates.Stop;
import org.skinprimer.planner.StopView.KindView;
import org.skinprimer.shared.Plan;

/**
 * The events of a plan: one for each day of each session on which something begins.
 *
 * @param words the words of the interface
 */
record PlanEvents(Plan plan, Appointment appointment, PlanWords words, Site site) {

	/**
	 * All of them, by date.
	 * @param isReminded whether calendars are asked to remind
	 */
	List<CalendarEvent> events(boolean isReminded) {
		return PlanDates.of(this.plan, this.appointment)
			.stops()
			.stream()
			.map((stop) -> new CalendarEvent(uid(stop), stop.date(), title(stop), text(stop),
					Optional.of(this.appointment.clinic())
						.filter((clinic) -> !clinic.isEmpty() && stop.day().day() == 0),
					url(), isReminded))
			.toList();
	}

	private String url() {
		return this.site.settings().canonical(new PagePath(this.plan.address())) + "?" + this.appointment.query();
	}

	private String title(Stop stop) {
		String name = stop.day().name().text();
		return (this.appointment.sessions() > 1) ? this.words.of("plan.event", stop.session(), name) : name;
	}

	/**
	 * Signs that need help are left to the page, where they are always as they are now.
	 */
	private String text(Stop stop) {
		Stream<String> groups = KindView.of(stop.lines(), this.plan.help(), this.site)
			.stream()
			.filter((group) -> !group.kind().equals("call"))
			.map((group) -> this.words.of("plan." + group.kind()) + ":\n"
					+ group.lines()
						.stream()
						.map((line) -> "- " + line.words()
								+ line.until().map((day) -> " " + until(group, day.text())).orElse(""))
						.collect(Collectors.joining("\n")));
		return Stream.concat(groups, Stream.of(this.words.of("plan.event.more") + "\n" + url()))
			.collect(Collectors.joining("\n\n"));
	}

	private String until(KindView group, String day) {
		return this.words.of(group.kind().equals("not") ? "plan.until" : "plan.to", day);
	}

	/**
	 * The same whenever the words change, so that a second import mends and does not
	 * double.
	 */
	private String uid(Stop stop) {
		String name = Plan.FILE.name() + "\n" + stop.day().id().text() + "\n" + stop.appointment();
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash) + "@" + host();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String host() {
		return Optional.ofNullable(URI.create(this.site.settings().baseUrl()).getHost()).orElse("localhost");
	}

}
