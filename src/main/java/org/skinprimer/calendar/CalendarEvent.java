package org.skinprimer.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event that takes a whole day, the same in every time zone.
 *
 * @param uid names it for good: who imports it again with the same name mends it
 * @param title what the calendar shows
 * @param text what stands below the title
 * @param place where it is
 * @param url where more is said
 * @param isReminded whether the calendar is asked to remind at nine in the morning
 */
public record CalendarEvent(String uid, LocalDate day, String title, String text, Optional<String> place, String url,
		boolean isReminded) {
}
