package org.skinprimer.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.UrgencyRow;

/**
 * A piece of a text of the urgency table: words, or the number to call.
 *
 * @param call the number that stands here, with its address
 */
record Words(String text, Optional<EmergencyCall> call) {

	/** Cuts a text at the numbers that it asks for. */
	static List<Words> of(String text, Optional<EmergencyCall> number) {
		Words call = new Words(number.map(EmergencyCall::number).orElse("an ambulance"), number);
		String[] around = text.split(java.util.regex.Pattern.quote(UrgencyRow.NUMBERS), -1);
		return IntStream.range(0, 2 * around.length - 1)
			.mapToObj((at) -> (at % 2 == 1) ? call : new Words(around[at / 2], Optional.empty()))
			.toList();
	}

}
