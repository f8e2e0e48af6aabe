package org.skinprimer.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.web.QueryString;

/**
 * What a visitor says to all questions.
 *
 * @param questions what was asked
 * @param byId an answer to each of them, in their order
 */
record Answers(Questions questions, Map<String, Answer> byId) {

	/** The answers that an address gives; what else stands there is passed over. */
	static Answers of(QueryString address, Questions questions) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		questions.byId().keySet().forEach((id) -> answers.put(id, Answer.of(address.values(id))));
		return new Answers(questions, answers);
	}

	/** The rows that fit, the most urgent first. */
	List<UrgencyRow> rows() {
		return this.questions.rows(with(Answer.YES));
	}

	/** The questions that got an answer, in their order. */
	List<Question> with(Answer answer) {
		return this.questions.byId()
			.values()
			.stream()
			.filter((question) -> this.byId.get(question.id()) == answer)
			.toList();
	}

}
