package org.skinprimer.planner;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDayTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	@ParameterizedTest
	@ValueSource(strings = { "2027-05-14", "2027/5/14", "2027.05.14", "May 14 2027", "May 14, 2027", "14 May 2027",
			"14.05.2027", "14.5.2027.", "5/14/27", "5/14/2027", "14-05-2027", "14th of May, 2027", "the 14th May 2027",
			"MAY 14TH, 2027", "Friday, May 14, 2027", "Fri 14 may 27", "14-May-2027", "14may2027", "2027 May 14",
			"  14   May '27 ", "٢٠٢٧-٠٥-١٤", "２０２７－０５－１４", "14 / 05 / 2027", "\u200f14.05.2027\u200e",
			"14\u00a0May\u00a02027", "2027–05–14" })
	void aDayIsReadAsPeopleWriteIt(String text) {
		WrittenDay day = WrittenDay.of(text, TODAY);
		assertThat(day.mistake()).isEmpty();
		assertThat(day.readings()).containsExactly(LocalDate.of(2027, 5, 14));
	}

	@ParameterizedTest
	@ValueSource(strings = { "05/06/2027", "5.6.2027", "5-6-27", "05 06 2027" })
	void whatReadsTwoWaysIsNeverGuessed(String text) {
		WrittenDay day = WrittenDay.of(text, TODAY);
		assertThat(day.mistake()).contains("plan.date.twice");
		assertThat(day.readings()).containsExactly(LocalDate.of(2027, 5, 6), LocalDate.of(2027, 6, 5));
	}

	@Test
	void whatReadsTheSameBothWaysIsOneDay() {
		assertThat(WrittenDay.of("05/05/2027", TODAY).readings()).containsExactly(LocalDate.of(2027, 5, 5));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2027-02-31 | missing", "31 February 2027 | missing", "2027-02-29 | missing",
					"13/13/2027 | missing", "0001-01-01 | far", "9999-12-31 | far", "5/14/1927 | far", "May 14 | year",
					"5/14 | year", "14th of May | year", "May 2027 | unclear", "tomorrow | unclear",
					"2027-05-14 2027-06-14 | unclear", "May 14 or 15 2027 | unclear", "<b>2027-05-14</b> | unclear",
					"14 mai 2027 | unclear", "12027-05-14 | unclear", "Tuesday, May 14, 2027 | weekday",
					"-5/14/2027 | unclear", "0/0/2027 | missing", "'' | none", "'  ' | none" })
	void whatIsNoDayIsSaidToBeNone(String text, String mistake) {
		assertThat(WrittenDay.of(text.replace("''", ""), TODAY).mistake()).contains("plan.date." + mistake);
		assertThat(WrittenDay.of("5".repeat(10_000), TODAY).mistake()).contains("plan.date.unclear");
	}

	@Test
	void aLeapDayIsADay() {
		assertThat(WrittenDay.of("29 Feb 2028", TODAY).readings()).containsExactly(LocalDate.of(2028, 2, 29));
	}

}
