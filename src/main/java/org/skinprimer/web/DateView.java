package org.skinprimer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.skinprimer.content.SiteSettings;

/**
 * A day, or a minute of it, for people and for programs.
 *
 * @param text such as March 3, 2026, with its weekday Tuesday, March 3, 2026, in a list
 * Mar 3, 2026, with the time Mar 3, 2026, 09:00 America/New_York
 * @param iso such as 2026-03-03, with the time 2026-03-03T09:00
 */
public record DateView(String text, String iso) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	/** A day in full. */
	public static DateView of(LocalDate day, SiteSettings settings) {
		return of(day, FormatStyle.LONG, settings.language());
	}

	/** A day in full with its weekday. */
	public static DateView full(LocalDate day, SiteSettings settings) {
		return of(day, FormatStyle.FULL, settings.language());
	}

	/** A minute of a day in full, in the site's time zone. */
	public static DateView of(LocalDateTime minute, SiteSettings settings) {
		return of(minute.toLocalDate(), settings).at(minute, settings);
	}

	/** A day in few letters. */
	public static DateView brief(LocalDate day, SiteSettings settings) {
		return of(day, FormatStyle.MEDIUM, settings.language());
	}

	/** A minute of a day in few letters, in the site's time zone. */
	public static DateView brief(LocalDateTime minute, SiteSettings settings) {
		return brief(minute.toLocalDate(), settings).at(minute, settings);
	}

	/** A time in few letters, as the clocks of the site's time zone show it. */
	public static DateView brief(Instant time, SiteSettings settings) {
		return brief(LocalDateTime.ofInstant(time, settings.timeZone()), settings);
	}

	/** English of no country is written as in the United States. */
	private static DateView of(LocalDate day, FormatStyle style, Locale language) {
		boolean plain = language.getLanguage().equals("en") && language.getCountry().isEmpty();
		return new DateView(
				DateTimeFormatter.ofLocalizedDate(style).withLocale(plain ? Locale.US : language).format(day),
				day.toString());
	}

	private DateView at(LocalDateTime minute, SiteSettings settings) {
		String time = TIME.format(minute);
		return new DateView(this.text + ", " + time + " " + settings.timeZone(), this.iso + "T" + time);
	}

}
