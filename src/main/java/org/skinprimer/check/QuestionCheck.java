package org.skinprimer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.content.Library;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.yaml.LocatedText;

/**
 * Checks that each sign that needs help belongs to exactly one question, and that the
 * fastest help is asked for first.
 */
final class QuestionCheck {

	private final Library library;

	private final Questions questions;

	private final Map<String, UrgencyRow> rows;

	/** The questions that ask for a row, by its id. */
	private final Map<String, Question> asked = new HashMap<>();

	private final List<Problem> found = new ArrayList<>();

	QuestionCheck(Library library) {
		this.library = library;
		this.questions = library.shared().questions();
		this.rows = this.questions.urgency().rows();
	}

	/** Finds what is wrong. */
	List<Problem> problems() {
		this.questions.byId().values().forEach((question) -> question.rows().forEach((row) -> row(question, row)));
		if (!this.library.isDamaged(Question.FILE) && !this.library.isDamaged(Urgency.FILE)) {
			order();
			missing();
		}
		return this.found;
	}

	private void row(Question question, LocatedText row) {
		UrgencyRow known = this.rows.get(row.text());
		Question first = this.asked.putIfAbsent(row.text(), question);
		if (known == null) {
			Severity severity = this.library.isDamaged(Urgency.FILE) ? Severity.WARNING : Severity.ERROR;
			this.found.add(new Problem(severity, Question.FILE, row.place(), "unknown row `" + row.text() + "`",
					DidYouMean.hint(row.text(), this.rows.keySet(), "add it to " + Urgency.FILE),
					Optional.of(new Cause(Urgency.FILE, Cause.Kind.ROW))));
		}
		else if (known.level() == Level.USUAL) {
			error(row.place(), "the row `" + row.text() + "` is usual, so no question asks for it", "take it out");
		}
		else if (first != null) {
			error(row.place(), "the row `" + row.text() + "` belongs to the question `" + first.id() + "` already",
					"keep it in one of the two");
		}
	}

	private void order() {
		List<String> order = this.questions.urgency().order();
		int before = -1;
		for (Question question : this.questions.byId().values()) {
			int first = question.rows()
				.stream()
				.mapToInt((row) -> order.indexOf(row.text()))
				.filter((at) -> at >= 0)
				.min()
				.orElse(before);
			if (first < before) {
				error(question.place(), "the question `" + question.id()
						+ "` stands below one whose help is less urgent in " + Urgency.FILE,
						"put the questions in the order of their most urgent rows");
			}
			before = Math.max(first, before);
		}
	}

	private void missing() {
		if (!this.questions.byId().isEmpty()) {
			this.questions.urgency()
				.order()
				.stream()
				.filter((id) -> this.rows.get(id).level() != Level.USUAL && !this.asked.containsKey(id))
				.forEach((id) -> error(Position.START, "no question asks for the row `" + id + "` of " + Urgency.FILE,
						"add `" + id + "` to `rows` of the question that its sign belongs to"));
		}
	}

	private void error(Position place, String message, String hint) {
		this.found.add(new Problem(Severity.ERROR, Question.FILE, place, message, hint));
	}

}
