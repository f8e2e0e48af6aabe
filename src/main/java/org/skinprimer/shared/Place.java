package org.skinprimer.shared;

import java.util.List;
import java.util.Optional;

import org.skinprimer.shared.UrgencyRow.Level;

/**
 * Where to get help.
 *
 * @param level how fast
 * @param before what stands before the number to call
 * @param number the number, empty if there is none
 * @param after what stands behind it
 * @param signs what it is about
 */
public record Place(Level level, String before, Optional<EmergencyCall> number, String after, List<String> signs) {

	public Place {
		signs = List.copyOf(signs);
	}

	/** Rows that lead to the same place. */
	static Place of(String go, List<UrgencyRow> rows, Optional<EmergencyCall> number) {
		int at = go.indexOf(UrgencyRow.NUMBERS);
		List<String> signs = rows.stream().map(UrgencyRow::brief).toList();
		Level level = rows.get(0).level();
		return (at < 0) ? new Place(level, go, Optional.empty(), "", signs)
				: new Place(level, go.substring(0, at), number, go.substring(at + UrgencyRow.NUMBERS.length()), signs);
	}

	/** The first of some that has a number to call at once. */
	public static Optional<Place> now(List<Place> places) {
		return places.stream()
			.filter((place) -> place.number.isPresent() && place.level == Level.EMERGENCY)
			.findFirst();
	}

}
