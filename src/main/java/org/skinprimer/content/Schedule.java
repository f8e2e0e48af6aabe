package org.skinprimer.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.yaml.YamlMap;
import org.skinprimer.yaml.YamlScalar;

/**
 * When visitors see a page: the one rule for pages, lists, search and feeds.
 *
 * @param publishOn when it appears, in the site's time zone
 * @param expiresOn when it disappears, in the site's time zone
 * @param draft whether it is kept back
 */
public record Schedule(Optional<LocalDateTime> publishOn, Optional<LocalDateTime> expiresOn, boolean draft) {

	static Schedule read(YamlMap header, ZoneId zone) {
		Schedule read = new Schedule(moment(header, "publishOn", zone), moment(header, "expiresOn", zone),
				header.flag("draft"));
		if (read.publishOn.isPresent()
				&& read.expiresOn.filter((end) -> !end.isAfter(read.publishOn.get())).isPresent()) {
			header.wrong("expiresOn", "is not after `publishOn`, so nobody would ever see the page",
					"write a later day, or take one of the two lines out");
		}
		return read;
	}

	private static Optional<LocalDateTime> moment(YamlMap header, String key, ZoneId zone) {
		Optional<LocalDateTime> moment = header.parsed(key, Schedule::moment,
				"is not a day or a minute of the calendar",
				"write 2026-11-22 or 2026-11-22 09:00, in the time of " + zone);
		moment.filter((at) -> zone.getRules().getValidOffsets(at).isEmpty())
			.ifPresent((at) -> header.warn(key, "says a time that clocks in " + zone + " skip on that day",
					"they show " + at.atZone(zone).toLocalTime() + " then; write that, or a time an hour earlier"));
		return moment;
	}

	/** Reads a day, which begins at midnight, or a minute. */
	static LocalDateTime moment(String text) {
		LocalDate day = YamlScalar.day(text.substring(0, Math.min(10, text.length())));
		return (text.length() > 10) ? LocalDateTime.parse(text.replace(' ', 'T')) : day.atStartOfDay();
	}

	/** The same, but the page disappears at a moment at the latest. */
	Schedule endingBy(LocalDateTime end) {
		return new Schedule(this.publishOn, Optional.of(this.expiresOn.filter(end::isAfter).orElse(end)), this.draft);
	}

	Publication publication(Instant instant, ZoneId zone) {
		if (this.draft) {
			return Publication.DRAFT;
		}
		if (!isTimed()) {
			return Publication.PUBLISHED;
		}
		if (expires(zone).filter((at) -> !at.isAfter(instant)).isPresent()) {
			return Publication.EXPIRED;
		}
		return appears(zone).filter((at) -> at.isAfter(instant)).isPresent() ? Publication.SCHEDULED
				: Publication.PUBLISHED;
	}

	/** The times at which the page appears or disappears by itself. */
	Stream<Instant> changes(ZoneId zone) {
		return (this.draft || !isTimed()) ? Stream.empty()
				: Stream.concat(appears(zone).stream(), expires(zone).stream());
	}

	/** The time, or that of the page's appearance if it is later. */
	Instant notBeforeAppearance(Instant written, ZoneId zone) {
		return isTimed() ? appears(zone).filter(written::isBefore).orElse(written) : written;
	}

	/** Few pages are: the others cost a large site no time. */
	private boolean isTimed() {
		return this.publishOn.isPresent() || this.expiresOn.isPresent();
	}

	private Optional<Instant> appears(ZoneId zone) {
		return this.publishOn.map((on) -> instant(on, zone));
	}

	private Optional<Instant> expires(ZoneId zone) {
		return this.expiresOn.map((on) -> instant(on, zone));
	}

	/** A time that a clock shows twice, when summer ends, means the first of the two. */
	private static Instant instant(LocalDateTime moment, ZoneId zone) {
		return moment.atZone(zone).toInstant();
	}

}
