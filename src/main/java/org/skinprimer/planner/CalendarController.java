package org.skinprimer.planner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.calendar.CalendarEvent;
import org.skinprimer.calendar.CalendarFile;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.history.Revision;
import org.skinprimer.history.Revisions;
import org.skinprimer.live.NoAnswer;
import org.skinprimer.shared.Plan;
import org.skinprimer.web.NotFound;
import org.skinprimer.web.QueryString;

/** Gives a plan as a file for calendars; keeps nothing of it. */
@Controller
class CalendarController {

	private static final PagePath WORDS = new PagePath("/" + Plan.FILE.name());

	private final MessageSource messages;

	private final Clock clock;

	private final Revisions revisions;

	/** What was last known of the words, for when the database does not tell. */
	private final AtomicReference<Written> written = new AtomicReference<>(new Written(0, Instant.EPOCH));

	CalendarController(MessageSource messages, Clock clock, Revisions revisions) {
		this.messages = messages;
		this.clock = clock;
		this.revisions = revisions;
	}

	/** The file of all dates, or of the one that {@code day} names. */
	@GetMapping("/**/*.ics")
	ResponseEntity<byte[]> calendar(PagePath path, QueryString address, Site site, Locale locale) {
		Plan plan = site.shared()
			.tools()
			.of(Plan.FILE)
			.filter((any) -> path.value().equals(any.calendarAddress()))
			.orElseThrow(() -> NotFound.of(path, site));
		PlanWords words = (key, arguments) -> this.messages.getMessage(key, arguments, locale);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), site.settings().timeZone());
		PlanForm form = PlanForm.of(new FormAnswers(address, words), plan.weeks(), today, site.settings());
		if (form.appointment().isEmpty()) {
			return kept(ResponseEntity.status(HttpStatus.SEE_OTHER))
				.header(HttpHeaders.LOCATION, plan.address() + "?" + form.query())
				.build();
		}
		String day = address.value("day");
		List<CalendarEvent> events = new PlanEvents(plan, form.appointment().get(), words, site)
			.events(address.value("alarm").equals("yes"))
			.stream()
			.filter((event) -> day.isEmpty() || event.day().toString().equals(day))
			.toList();
		if (events.isEmpty()) {
			throw new NotFound(path);
		}
		Written of = written();
		byte[] file = new CalendarFile(site.settings().identity().name(), of.revision(), of.at(), events).bytes();
		return kept(ResponseEntity.ok()).contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"plan" + (day.isEmpty() ? "" : "-" + day) + ".ics\"")
			.eTag(DigestUtils.md5DigestAsHex(file))
			.body(file);
	}

	/** Nobody but the visitor keeps it, who asks each time whether it still holds. */
	private static ResponseEntity.BodyBuilder kept(ResponseEntity.BodyBuilder answer) {
		return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
			.header("X-Robots-Tag", "noindex")
			.header("Referrer-Policy", "no-referrer");
	}

	private Written written() {
		try {
			this.revisions.of(WORDS)
				.stream()
				.findFirst()
				.ifPresent((newest) -> this.written.set(new Written(newest.number(), newest.changedAt())));
		}
		catch (NoAnswer ex) {
			// Calendars are given what was known last.
		}
		return this.written.get();
	}

	/**
	 * A version of the words of the plan.
	 *
	 * @param at since when they are so
	 */
	private record Written(int revision, Instant at) {
	}

}
