package org.skinprimer.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A file that calendars import (RFC 5545). It says no {@code METHOD}, with which some
 * take one event only; it has no end of a day, since that would be the next day and some
 * show midnight; and a reminder is the last part of its event, since some read no
 * further.
 *
 * @param maker who makes it, as {@code PRODID} has it
 * @param revision rises with each change of the words, so that calendars take them over
 * @param changed since when the words are so
 */
public record CalendarFile(String maker, int revision, Instant changed, List<CalendarEvent> events) {

	/** In octets, without the end of the line. */
	private static final int LONGEST_LINE = 75;

	private static final String END = "\r\n";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	public CalendarFile {
		events = List.copyOf(events);
	}

	/** The file in UTF-8; the same for the same events, byte for byte. */
	public byte[] bytes() {
		StringBuilder file = new StringBuilder();
		line(file, "BEGIN:VCALENDAR");
		line(file, "VERSION:2.0");
		line(file, "PRODID:-//" + escaped(this.maker) + "//EN");
		line(file, "CALSCALE:GREGORIAN");
		this.events.forEach((event) -> event(file, event));
		line(file, "END:VCALENDAR");
		return file.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void event(StringBuilder file, CalendarEvent event) {
		String time = TIME.format(this.changed);
		line(file, "BEGIN:VEVENT");
		line(file, "UID:" + event.uid());
		line(file, "DTSTAMP:" + time);
		line(file, "LAST-MODIFIED:" + time);
		line(file, "SEQUENCE:" + this.revision);
		line(file, "DTSTART;VALUE=DATE:" + DAY.format(event.day()));
		line(file, "SUMMARY:" + escaped(event.title()));
		line(file, "DESCRIPTION:" + escaped(event.text()));
		event.place().ifPresent((place) -> line(file, "LOCATION:" + escaped(place)));
		line(file, "URL:" + event.url());
		line(file, "TRANSP:TRANSPARENT");
		if (event.isReminded()) {
			line(file, "BEGIN:VALARM");
			line(file, "ACTION:DISPLAY");
			line(file, "DESCRIPTION:" + escaped(event.title()));
			line(file, "TRIGGER;RELATED=START:PT9H");
			line(file, "END:VALARM");
		}
		line(file, "END:VEVENT");
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (character == '\n') {
				escaped.append("\\n");
			}
			else if (character == '\\' || character == ';' || character == ',') {
				escaped.append('\\').appendCodePoint(character);
			}
			else if (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE) {
				escaped.appendCodePoint(character);
			}
		});
		return escaped.toString();
	}

	/** Adds a line, folded where it is too long, but never inside a character. */
	private static void line(StringBuilder file, String line) {
		int octets = 0;
		for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
			int character = line.codePointAt(at);
			int size = size(character);
			if (octets + size > LONGEST_LINE) {
				file.append(END).append(' ');
				octets = 1;
			}
			file.appendCodePoint(character);
			octets += size;
		}
		file.append(END);
	}

	/** How many octets a character takes in UTF-8. */
	private static int size(int character) {
		return (character < 0x80) ? 1 : (character < 0x800) ? 2 : (character < 0x10000) ? 3 : 4;
	}

}
