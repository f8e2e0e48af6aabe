package org.skinprimer.search;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.skinprimer.content.PagePath;

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
					+ this.content.addresses(question.text()).stream().limit(5).toList())
			.toList();
		int answered = questions.size() - missed.size();
		System.out.printf(Locale.ROOT, "Search: %d of %d judged questions answered among the first three (%.1f %%)%n",
				answered, questions.size(), 100.0 * answered / questions.size());
		assertThat(100 * answered).as("unanswered: " + String.join("\n", missed))
			.isGreaterThanOrEqualTo(DEMANDED * questions.size());
	}

	@Test
	void theQuestionsAreManyAndTheirPagesExist() {
		List<JudgedQuestion> questions = JudgedQuestion.all();
		assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
		assertThat(questions).flatExtracting(JudgedQuestion::pages)
			.allMatch((page) -> this.content.site().has(new PagePath(page)));
	}

}
