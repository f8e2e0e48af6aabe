package org.skinprimer.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;

/**
 * Where to go with the signs that are there.
 *
 * @param state what the answers come to: the kind of the most urgent notice, or
 * {@code open} without a yes and with a blank, or {@code none} with nothing but no
 * @param first the signs that are as urgent as any question that is still open
 * @param others the other signs, less urgent than what is still open
 * @param brief the signs of an emergency in short, where none of them is there
 */
record OutcomeView(String state, List<List<RowView>> first, List<List<RowView>> others, List<RowView> brief) {

	static OutcomeView of(Answers answers) {
		List<UrgencyRow> rows = answers.rows();
		List<Question> open = answers.with(Answer.BLANK);
		Level fastest = answers.questions().rows(open).stream().map(UrgencyRow::level).findFirst().orElse(Level.USUAL);
		Optional<EmergencyCall> call = answers.questions().urgency().numbers().stream().findFirst();
		Predicate<UrgencyRow> isFirst = (row) -> row.level().compareTo(fastest) <= 0;
		List<UrgencyRow> emergencies = answers.questions().emergencies();
		return new OutcomeView(
				rows.stream().findFirst().map((row) -> row.level().kind()).orElse(open.isEmpty() ? "none" : "open"),
				notices(rows.stream().filter(isFirst).toList(), call),
				notices(rows.stream().filter(isFirst.negate()).toList(), call),
				(rows.stream().anyMatch(emergencies::contains) ? List.<UrgencyRow>of() : emergencies).stream()
					.map((row) -> RowView.of(row, call))
					.toList());
	}

	/** Rows that are as urgent as each other stand in one notice. */
	private static List<List<RowView>> notices(List<UrgencyRow> rows, Optional<EmergencyCall> call) {
		Map<Level, List<RowView>> notices = rows.stream()
			.collect(Collectors.groupingBy(UrgencyRow::level, LinkedHashMap::new,
					Collectors.mapping((row) -> RowView.of(row, call), Collectors.toList())));
		return List.copyOf(notices.values());
	}

}
