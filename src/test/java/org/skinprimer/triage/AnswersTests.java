package org.skinprimer.triage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.load.SiteReader;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.web.QueryString;

import static org.assertj.core.api.Assertions.assertThat;

/** What each possible answer to the questions of the shipped site comes to. */
class AnswersTests {

	private static Questions questions;

	private static List<Question> asked;

	@BeforeAll
	static void read() {
		questions = new SiteReader(Path.of("content")).read(Instant.EPOCH).shared().questions();
		asked = List.copyOf(questions.byId().values());
	}

	@ParameterizedTest
	@CsvSource({ "a=yes,YES", "a=no,NO", "a=,BLANK", "a,BLANK", "b=yes,BLANK", "a=YES,BLANK", "a=maybe,BLANK",
			"a=no&a=yes,YES", "a=yes&a=no,YES", "a=maybe&a=yes,YES", "a=no&a=no,NO", "a=no&a=maybe,BLANK",
			"a=maybe&a=no,BLANK", "a=no&a=,BLANK", "A=yes,BLANK", "a=%79es,YES", "a=yes%00,BLANK" })
	void aYesIsEnoughAndNothingOddIsANo(String address, Answer answer) {
		assertThat(Answer.of(new QueryString(address, true).values("a"))).isEqualTo(answer);
	}

	@Test
	void eightQuestionsAskForEachSignThatNeedsHelpOnce() {
		assertThat(asked).hasSize(8);
		assertThat(asked.stream().flatMap((question) -> question.rows().stream()).map((row) -> row.text()))
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(questions.urgency()
				.order()
				.stream()
				.filter((id) -> questions.urgency().rows().get(id).level() != Level.USUAL)
				.toList());
		assertThat(asked.stream().map((question) -> rank(questions.rows(List.of(question)))).toList()).isSorted();
	}

	@Test
	void aYesNeverLowersTheUrgency() {
		int all = (int) Math.pow(3, asked.size());
		for (int number = 0; number < all; number++) {
			List<Answer> answers = answers(number);
			List<UrgencyRow> rows = answers(answers).rows();
			for (int at = 0; at < answers.size(); at++) {
				if (answers.get(at) != Answer.YES) {
					List<Answer> more = new ArrayList<>(answers);
					more.set(at, Answer.YES);
					List<UrgencyRow> then = answers(more).rows();
					assertThat(rank(then)).isLessThanOrEqualTo(rank(rows));
					assertThat(new HashSet<>(then).containsAll(rows)).isTrue();
				}
			}
		}
	}

	@Test
	void eachYesShowsAllItsRowsTheMostUrgentFirstAndEachBlankIsNamed() {
		int all = (int) Math.pow(3, asked.size());
		for (int number = 0; number < all; number++) {
			List<Answer> answers = answers(number);
			Answers given = answers(answers);
			assertThat(given.rows()).isSortedAccordingTo(Comparator.comparing(UrgencyRow::level));
			assertThat(given.rows()).hasSize(IntStream.range(0, answers.size())
				.filter((at) -> answers.get(at) == Answer.YES)
				.map((at) -> asked.get(at).rows().size())
				.sum());
			assertThat(given.with(Answer.BLANK)).isEqualTo(IntStream.range(0, answers.size())
				.filter((at) -> answers.get(at) == Answer.BLANK)
				.mapToObj(asked::get)
				.toList());
			OutcomeView result = OutcomeView.of(given);
			assertThat(result.first().size() + result.others().size())
				.isEqualTo(given.rows().stream().map(UrgencyRow::level).distinct().count());
			assertThat(result.brief().isEmpty())
				.isEqualTo(given.rows().stream().anyMatch((row) -> row.level() == Level.EMERGENCY));
			assertThat(result.state().equals("none"))
				.isEqualTo(!answers.contains(Answer.YES) && !answers.contains(Answer.BLANK));
		}
	}

	private static int rank(List<UrgencyRow> rows) {
		List<UrgencyRow> order = questions.urgency().order().stream().map(questions.urgency().rows()::get).toList();
		return rows.isEmpty() ? order.size() : order.indexOf(rows.get(0));
	}

	/** The answers that a number stands for, written with three digits. */
	private static List<Answer> answers(int number) {
		return IntStream.range(0, asked.size())
			.mapToObj((at) -> Answer.values()[number / (int) Math.pow(3, at) % 3])
			.toList();
	}

	/** The same as an address tells them. */
	private static Answers answers(List<Answer> answers) {
		return Answers.of(new QueryString(IntStream.range(0, asked.size())
			.filter((at) -> answers.get(at) != Answer.BLANK)
			.mapToObj((at) -> asked.get(at).id() + "=" + ((answers.get(at) == Answer.YES) ? "yes" : "no"))
			.collect(Collectors.joining("&")), true), questions);
	}

}
