package org.skinprimer.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.skinprimer.shared.UrgencyRow.Level;

/**
 * The questions that lead to the rows of the urgency table.
 *
 * @param byId the questions by their ids, in the order in which they are asked
 * @param urgency the table
 */
public record Questions(Map<String, Question> byId, Urgency urgency) {

	/** Whether each yes leads somewhere. If not, none may be asked. */
	public boolean areReady() {
		return !this.byId.isEmpty()
				&& this.byId.values().stream().noneMatch((question) -> rows(List.of(question)).isEmpty());
	}

	/** The rows that a yes to any of some questions leads to, the most urgent first. */
	public List<UrgencyRow> rows(Collection<Question> answered) {
		return this.urgency.order()
			.stream()
			.filter((id) -> answered.stream().anyMatch((question) -> question.leadsTo(id)))
			.map(this.urgency.rows()::get)
			.filter((row) -> row.level() != Level.USUAL)
			.toList();
	}

	/** The most urgent rows of all. */
	public List<UrgencyRow> emergencies() {
		return this.urgency.rows().values().stream().filter((row) -> row.level() == Level.EMERGENCY).toList();
	}

}
