package org.skinprimer.search;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That people find what they look for on the shipped site. */
class JudgedQuestionsTests {

	/** Of 100 questions so many must be answered. */
	private static final int DEMANDED = 95;

	@Test
	void nearlyEachQuestionIsAnsweredByOneOfTheFirstThreeResults() {
		List<JudgedQuestion> questions = JudgedQuestion.all();
		try (IndexedContent content = IndexedContent.shipped()) {
			List<String> missed = questions.stream()
				.filter((question) -> !question.isAnsweredBy(content.addresses(question.text())))
				.map((question) -> question.text() + " → "
						+ content.addresses(question.text()).stream().limit(5).toList())
				.toList();
			int answered = questions.size() - missed.size();
			System.out.printf(Locale.ROOT,
					"Search: %d of %d judged questions answered among the first three (%.1f %%)%n", answered,
					questions.size(), 100.0 * answered / questions.size());
			assertThat(100 * answered).as("unanswered: " + String.join("\n", missed))
				.isGreaterThanOrEqualTo(DEMANDED * questions.size());
		}
	}

	@Test
	void theQuestionsAreManyAndTheirPagesExist() {
		List<JudgedQuestion> questions = JudgedQuestion.all();
		assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
		try (IndexedContent content = IndexedContent.shipped()) {
			assertThat(questions).flatExtracting(JudgedQuestion::pages)
				.allMatch((page) -> content.site().has(new org.skinprimer.content.PagePath(page)));
		}
	}

}
