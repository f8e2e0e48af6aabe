package org.skinprimer.triage;

import java.util.List;
import java.util.Optional;

import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.UrgencyRow;

/**
 * A sign, and where to go with it.
 *
 * @param kind the kind of notice that it stands in
 * @param go where to go
 * @param brief the sign in a few words
 * @param sign how to know it
 * @param meanwhile what to do until then, if anything
 */
record RowView(String kind, List<Words> go, List<Words> brief, List<Words> sign, List<Words> meanwhile) {

	static RowView of(UrgencyRow row, Optional<EmergencyCall> number) {
		return new RowView(row.level().kind(), Words.of(row.go(), number), Words.of(row.brief(), number),
				Words.of(row.sign(), number), row.meanwhile().map((text) -> Words.of(text, number)).orElse(List.of()));
	}

}
