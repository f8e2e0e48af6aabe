package org.skinprimer.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.skinprimer.content.SiteSettings;

/**
 * A day or a minute, as the clocks of the site's time zone show it.
 *
 * @param text such as Mar 3, 2026, 09:00
 * @param iso such as 2026-03-03T09:00
 */
record DateTimeView(String text, String iso) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

	static DateTimeView of(LocalDate day, SiteSettings settings) {
		Locale language = settings.language();
		Locale locale = language.equals(Locale.ENGLISH) ? Locale.US : language;
		return new DateTimeView(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day),
				day.toString());
	}

	static DateTimeView of(LocalDateTime moment, SiteSettings settings) {
		return new DateTimeView(of(moment.toLocalDate(), settings).text() + ", " + MINUTE.format(moment),
				ISO.format(moment));
	}

	static DateTimeView of(Instant instant, SiteSettings settings) {
		return of(LocalDateTime.ofInstant(instant, settings.timeZone()), settings);
	}

}
