package org.skinprimer.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.markdown.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What an amount says, and where a text gives one without its fact. */
class FactsTests {

	private static final Facts FACTS = new Facts(
			Map.of("swim-wait", fact("swim-wait", new Amount(5, 5, "days"), "5 days"), "session-gap",
					fact("session-gap", new Amount(4, 6, "weeks"), "4 to 6 weeks")));

	private static Fact fact(String id, Amount amount, String words) {
		return new Fact(id, amount, words, List.of(), List.of(), Position.START);
	}

	@ParameterizedTest
	@CsvSource({ "14, 14, days, 2 weeks", "14, 14, days, two weeks", "14, 14, days, day 14", "48, 48, hours, 2 days",
			"12, 12, months, a year", "38, 38, °C, 38 °C (100.4 °F)", "38, 38, °C, 100.4°F", "4, 6, weeks, 4–6 weeks",
			"4, 6, weeks, four to six weeks", "4, 6, weeks, weeks 4 to 6", "1, 2, days, a day or two",
			"22, 22, years, age 22", "22, 22, years, 22", "72, 72, hours, 72-hour", "1.5, 1.5, mm, 1.5 millimeters",
			"12, 12, weeks, about 3 months", "3, 7, days, 3 to 7 quiet days", "24, 24, hours, the first day",
			"10, 10, minutes, 10 more" })
	void theSameIsTheSameInOtherWords(double from, double to, String unit, String words) {
		assertThat(Amount.in(words, unit)).allMatch(new Amount(from, to, unit)::isNamedBy);
	}

	@ParameterizedTest
	@CsvSource({ "14, 14, days, 3 weeks", "14, 14, days, day 15", "14, 14, days, 15", "48, 48, hours, 3 days",
			"38, 38, °C, 38 °C (101.4 °F)", "4, 6, weeks, 4 to 7 weeks", "4, 6, weeks, 5 weeks",
			"1, 2, days, 2 to 2 days", "12, 12, weeks, 4 months", "1.5, 1.5, mm, 2 mm", "12, 12, months, two years" })
	void anotherNumberIsAnother(double from, double to, String unit, String words) {
		assertThat(Amount.in(words, unit)).anyMatch((amount) -> !new Amount(from, to, unit).isNamedBy(amount));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wait 5 days.", "Wait five days.", "Wait **5 days**.", "- Wait 5\u00a0days.",
			"> Wait 5\n> days.", "They [wait](source:s1). Wait 5 days.", "| 4–6 weeks |",
			"Come back in four to six weeks." })
	void aWaitWithoutItsFactIsFound(String text) {
		assertThat(FACTS.bare(text)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wait [5 days](fact:swim-wait).", "They wait [5 days](source:s1).",
			"[They](source:s1) wait 5 days.", "See [the first 5 days](a.md).", "Worse from one day to the next.",
			"## The first 5 days", "Wait 15 days.", "Wait 5 to 7 days.", "Wait 0.5 days.", "A 5-day plan.", "`5 days`",
			"On day 5.", "![Five days](five.svg \"The first 5 days\")", "[More](5-days.md)", "5 daysies" })
	void whatIsNoneIsNot(String text) {
		assertThat(FACTS.bare(text)).isEmpty();
	}

	@Test
	void aFoundOneHasItsPlace() {
		assertThat(FACTS.bare("One.\n\nAt 4 to 6 weeks, and\nat five days.\n")).containsExactly(
				new Facts.Bare("4 to 6 weeks", List.of("session-gap"), new Position(3, 4)),
				new Facts.Bare("five days", List.of("swim-wait"), new Position(4, 4)));
	}

	@Test
	void theUsesInAHeaderHaveTheirPlaces() {
		assertThat(FactUse.in("---\nkeyPoints: [\"[5 days](fact:a)\", x]\nremember: \"[6](fact:b) [7](fact:c)\"\n"))
			.containsExactly(new FactUse("a", "5 days", new Position(2, 14)),
					new FactUse("b", "6", new Position(3, 12)), new FactUse("c", "7", new Position(3, 24)));
	}

	@Test
	void theCaseOfTheFirstLetterIsFree() {
		Fact fact = fact("x", new Amount(5, 5, "days"), "five days");
		assertThat(fact.isSaid("Five days")).isTrue();
		assertThat(fact.isSaid("five\ndays")).isTrue();
		assertThat(fact.isSaid("five Days")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "](", "[](", "[a](b ", "`", "5 ", "5 to ", "![a" })
	void whatIsRepeatedIsNotGoneOverAgainAndAgain(String piece) {
		String text = piece.repeat(120_000 / piece.length());
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FACTS.bare(text))).isEmpty();
	}

}
