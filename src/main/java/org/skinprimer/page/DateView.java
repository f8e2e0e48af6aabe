package org.skinprimer.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A date for people and for programs.
 *
 * @param text such as March 3, 2026
 * @param iso such as 2026-03-03
 */
public record DateView(String text, String iso) {

	public static DateView of(LocalDate date, Locale language) {
		Locale locale = language.getCountry().isEmpty() && language.getLanguage().equals("en") ? Locale.US : language;
		return new DateView(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date),
				date.toString());
	}

	public static DateView of(Instant instant, ZoneId zone, Locale language) {
		return of(LocalDate.ofInstant(instant, zone), language);
	}

}
