package org.skinprimer.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.skinprimer.content.PagePath;
import org.skinprimer.shared.UrgencyRow;

import static org.assertj.core.api.Assertions.assertThat;

/** That people find what they look for on the shipped site. */
class JudgedQuestionsTests {

	/** Of 100 questions so many must be answered. */
	private static final int DEMANDED = 95;

	private final IndexedContent content = IndexedContent.shipped();

	@Test
	void nearlyEachQuestionIsAnsweredByOneOfTheFirstThreeResults() {
		List<JudgedQuestion> questions = JudgedQuestion.all();
		List<String> missed = questions.stream()
			.filter((question) -> !question.isAnsweredBy(this.content.addresses(question.text())))
			.map((question) -> question.text() + " → "
					+ this.content.addresses(question.text()).stream().limit(4).toList())
			.toList();
		int answered = questions.size() - missed.size();
		System.out.printf(Locale.ROOT, "Search: %d of %d judged questions answered among the first three (%.1f %%)%n",
				answered, questions.size(), 100.0 * answered / questions.size());
		assertThat(100 * answered).as("unanswered: " + String.join("\n", missed))
			.isGreaterThanOrEqualTo(DEMANDED * questions.size());
	}

	@Test
	void whoIsAfraidIsToldWhereToGoAndNobodyElse() {
		List<String> wrong = JudgedQuestion.all()
			.stream()
			.filter((question) -> !question.row().equals(rows(question).stream().findFirst()))
			.map((question) -> question.text() + " → " + rows(question))
			.toList();
		assertThat(wrong).isEmpty();
	}

	@Test
	void whoIsAfraidGetsTheMostUrgentRowFirstAndTwoAtMost() {
		assertThat(rows("face swelling, i cannot breathe and there is pus")).containsExactly("severe-allergy",
				"infection");
		assertThat(rows("no pus, not swollen")).isEmpty();
		assertThat(rows("swollen lips")).containsExactly("severe-allergy");
	}

	private List<String> rows(JudgedQuestion question) {
		return rows(question.text());
	}

	private List<String> rows(String question) {
		Map<String, UrgencyRow> rows = this.content.site().shared().urgency().rows();
		return this.content.find(question)
			.urgent()
			.stream()
			.flatMap((row) -> rows.entrySet().stream().filter((entry) -> entry.getValue() == row))
			.map(Map.Entry::getKey)
			.toList();
	}

	@Test
	void theQuestionsAreManyAndTheirPagesExist() {
		List<JudgedQuestion> questions = JudgedQuestion.all();
		assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
		assertThat(questions).flatExtracting(JudgedQuestion::pages)
			.allMatch((page) -> this.content.site().has(new PagePath(page)));
	}

}
