package org.skinprimer.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.UrgencyRow;

/**
 * A row of the urgency table above the results.
 *
 * @param kind the kind of notice that it is shown as
 * @param go where to go
 * @param brief the sign in a few words
 * @param sign how a reader knows it
 * @param meanwhile what to do until then, empty if there is nothing
 * @param feel how it feels, or what is still usual; empty if that is not told
 */
record UrgentView(String kind, List<Words> go, List<Words> brief, List<Words> sign, List<Words> meanwhile,
		List<Words> feel) {

	/** The words that a fact of the site stands behind. */
	private static final Pattern FACT = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^)]{0,1000}\\)");

	private static final Pattern NUMBERS = Pattern.compile(Pattern.quote(UrgencyRow.NUMBERS));

	/** Shows a row with the first of the numbers to call. */
	static UrgentView of(UrgencyRow row, List<EmergencyCall> numbers) {
		Optional<EmergencyCall> call = numbers.stream().findFirst();
		return new UrgentView(row.level().kind(), words(row.go(), call), words(row.brief(), call),
				words(row.sign(), call), maybe(row.meanwhile(), call), maybe(row.feel(), call));
	}

	private static List<Words> maybe(Optional<String> text, Optional<EmergencyCall> call) {
		return text.map((any) -> words(any, call)).orElse(List.of());
	}

	private static List<Words> words(String text, Optional<EmergencyCall> call) {
		Words number = new Words(call.map(EmergencyCall::number).orElse("an ambulance"),
				call.map(EmergencyCall::address));
		String[] around = NUMBERS.split(FACT.matcher(text).replaceAll("$1"), -1);
		return IntStream.range(0, 2 * around.length - 1)
			.mapToObj((at) -> (at % 2 == 1) ? number : new Words(around[at / 2], Optional.empty()))
			.toList();
	}

	/**
	 * Words of a row.
	 *
	 * @param address what they call, if they are a number
	 */
	record Words(String text, Optional<String> address) {
	}

}
