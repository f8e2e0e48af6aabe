package org.skinprimer.triage;

import java.util.List;
import java.util.Optional;

import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;

/**
 * A question with what was answered.
 *
 * @param number its place among all
 * @param rows the signs that make the answer yes, the most urgent first
 * @param answer the answer so far
 */
record QuestionView(int number, Question question, List<RowView> rows, Answer answer) {

	static QuestionView of(int number, Question question, Answers answers) {
		Questions questions = answers.questions();
		Optional<EmergencyCall> call = questions.urgency().numbers().stream().findFirst();
		return new QuestionView(number, question,
				questions.rows(List.of(question)).stream().map((row) -> RowView.of(row, call)).toList(),
				answers.byId().get(question.id()));
	}

	/** What leads to it on the page. */
	public String fragment() {
		return "ask-" + this.question.id();
	}

	/** Whether the answer is yes. */
	public boolean yes() {
		return this.answer == Answer.YES;
	}

	/** Whether the answer is no. */
	public boolean no() {
		return this.answer == Answer.NO;
	}

	/** Whether there is no answer. */
	public boolean blank() {
		return this.answer == Answer.BLANK;
	}

}
