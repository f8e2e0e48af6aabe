package org.skinprimer.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.yaml.YamlMap;

/**
 * The questions that lead to the rows of the urgency table.
 *
 * @param address where they are asked
 * @param byId the questions by their ids, in the order in which they are asked
 * @param urgency the table
 */
public record Questions(String address, Map<String, Question> byId, Urgency urgency) {

	/** There is no file of them. */
	public static final Questions NONE = new Questions(ToolText.followed(Question.FILE), Map.of(),
			new Urgency(Map.of(), List.of()));

	/**
	 * Reads where they are asked; what else stands beside them is a problem.
	 * @param map what stands in {@code when-to-call.yaml}
	 */
	public static String address(YamlMap map) {
		return ToolText.address(map.allow(Set.of("address", "questions")), Question.FILE);
	}

	/** The same questions beside a table. */
	public Questions with(Urgency table) {
		return new Questions(this.address, this.byId, table);
	}

	/** Whether an address may be theirs, where nobody knows what their file says. */
	public boolean mayBeAt(String path) {
		return path.equals(this.address) || this.byId.isEmpty() && path.endsWith(NONE.address);
	}

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
