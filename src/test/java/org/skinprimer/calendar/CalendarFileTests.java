package org.skinprimer.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import biweekly.Biweekly;
import biweekly.ICalendar;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes wrong with calendar files elsewhere, each with its test; two libraries read
 * ours.
 */
class CalendarFileTests {

	private static final Instant CHANGED = Instant.parse("2026-11-30T08:15:30Z");

	/** Characters of one to four octets, and those that the format gives a meaning. */
	private static final int[] CHARACTERS = "abc XYZ,;:\"nN\n\t=ñéß–€漢字\u200d😀👩🏽\u0301".codePoints().toArray();

	private final Random random = new Random(19);

	private static CalendarFile file(int revision, CalendarEvent... events) {
		return new CalendarFile("Skin Primer", revision, CHANGED, List.of(events));
	}

	private static CalendarEvent event(String uid, LocalDate day, String title, boolean isReminded) {
		return new CalendarEvent(uid, day, title, "Do:\n- Wear a hat; stay out of the sun, please.",
				Optional.of("Clear Skin, Main Street"), "https://skin.example/plan?date=2027-05-14", isReminded);
	}

	private static String text(CalendarFile file) {
		return new String(file.bytes(), StandardCharsets.UTF_8);
	}

	private String title() {
		StringBuilder title = new StringBuilder("t");
		for (int length = this.random.nextInt(90); length > 0; length--) {
			title.appendCodePoint(CHARACTERS[this.random.nextInt(CHARACTERS.length)]);
		}
		return title.toString().strip();
	}

	@Test
	void noLineIsTooLongAndNoCharacterIsCut() {
		for (int batch = 0; batch < 100; batch++) {
			List<CalendarEvent> events = new ArrayList<>();
			for (int number = 0; number < 100; number++) {
				events.add(event("u" + number, LocalDate.EPOCH, title(), false));
			}
			byte[] file = new CalendarFile("Skin Primer", 1, CHANGED, events).bytes();
			int start = 0;
			for (int at = 0; at < file.length; at++) {
				if (file[at] == '\n') {
					assertThat(file[at - 1]).isEqualTo((byte) '\r');
					assertThat(at - 1 - start).isBetween(1, 75);
					// An octet 10xxxxxx would be the rest of a character.
					int first = start + ((file[start] == ' ') ? 1 : 0);
					assertThat(file[first] & 0xc0).isNotEqualTo(0x80);
					start = at + 1;
				}
			}
			assertThat(start).isEqualTo(file.length);
			assertThat(ical4j(file).getComponents(Component.VEVENT)).hasSize(100);
		}
	}

	@Test
	void twoReadersReadTheSame() {
		for (int number = 0; number < 500; number++) {
			List<CalendarEvent> events = new ArrayList<>();
			for (int count = 1 + this.random.nextInt(12); count > 0; count--) {
				events.add(event(count + "@skin.example", LocalDate.of(2020, 1, 1).plusDays(this.random.nextInt(9000)),
						title(), this.random.nextBoolean()));
			}
			byte[] file = new CalendarFile("Skin Primer", number, CHANGED, events).bytes();
			List<String> expected = events.stream()
				.map((event) -> event.uid() + " " + event.day() + " " + event.title().replace("\t", ""))
				.toList();
			assertThat(
					ical4j(file).<VEvent>getComponents(Component.VEVENT)
						.stream()
						.map((event) -> event.getUid().orElseThrow().getValue() + " "
								+ event.getDateTimeStart().getDate() + " " + event.getSummary().getValue()))
				.isEqualTo(expected);
			ICalendar other = Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
			assertThat(other.getEvents()
				.stream()
				.map((event) -> event.getUid().getValue() + " "
						+ event.getDateStart().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate() + " "
						+ event.getSummary().getValue())
				.toList()).isEqualTo(expected);
			assertThat(other.getEvents()).allMatch((event) -> !event.getDateStart().getValue().hasTime());
			assertThat(other.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
		}
	}

	private static Calendar ical4j(byte[] file) {
		try {
			Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
			assertThat(calendar.validate().hasErrors()).isFalse();
			return calendar;
		}
		catch (IOException | ParserException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void aDayHasNoEndNoTimeAndNoZone() {
		assertThat(text(file(1, event("u", LocalDate.of(2028, 2, 29), "Leap day", false))))
			.contains("DTSTART;VALUE=DATE:20280229\r\n")
			.doesNotContain("DTEND", "DURATION", "VTIMEZONE", "TZID");
	}

	@Test
	void nobodyIsInvitedAndNothingIsPublished() {
		assertThat(text(file(1, event("u", LocalDate.EPOCH, "Day", true)))).doesNotContain("METHOD", "ATTENDEE",
				"ORGANIZER", "REFRESH-INTERVAL");
	}

	@Test
	void aReminderIsTheOnlyOneAndTheLastPartOfItsEvent() {
		assertThat(text(file(1, event("u", LocalDate.EPOCH, "Day", true)))).containsOnlyOnce("BEGIN:VALARM")
			.contains("TRIGGER;RELATED=START:PT9H\r\nEND:VALARM\r\nEND:VEVENT\r\n");
		assertThat(text(file(1, event("u", LocalDate.EPOCH, "Day", false)))).doesNotContain("VALARM");
	}

	@Test
	void aLaterRevisionOfTheWordsHasTheSameNamesAndAHigherNumber() {
		assertThat(text(file(3, event("u", LocalDate.EPOCH, "Day", false)))).contains("UID:u\r\n", "SEQUENCE:3\r\n",
				"DTSTAMP:20261130T081530Z\r\n", "LAST-MODIFIED:20261130T081530Z\r\n");
		assertThat(text(file(4, event("u", LocalDate.EPOCH, "Another day", false)))).contains("UID:u\r\n",
				"SEQUENCE:4\r\n");
	}

	@Test
	void theSameEventsAreTheSameBytes() {
		CalendarEvent event = event("u", LocalDate.EPOCH, "Day", true);
		assertThat(file(1, event).bytes()).isEqualTo(file(1, event).bytes());
	}

	@Test
	void whatTheFormatGivesAMeaningIsEscaped() {
		assertThat(text(file(1, event("u", LocalDate.EPOCH, "a,b;c\\d\ne\rf\u0000", false))))
			.contains("SUMMARY:a\\,b\\;c\\\\d\\nef\r\n");
	}

}
