package org.skinprimer.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The telephone numbers that a text may hold, and the address that calls each. */
final class PhoneNumbers {

	private static final String BEFORE = "(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])";

	private static final String AFTER = "(?![\\p{L}\\p{N}]|[.,/-]\\p{N})";

	private final Map<String, String> addresses;

	private final Pattern pattern;

	/**
	 * Knows these numbers.
	 * @param addresses the address of each number, as it is written in texts; the number
	 * that most readers call first
	 */
	PhoneNumbers(Map<String, String> addresses) {
		this.addresses = Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
		this.pattern = Pattern.compile(addresses.keySet()
			.stream()
			.map(Pattern::quote)
			.collect(Collectors.joining("|", BEFORE + "(?:", ")" + AFTER)));
	}

	boolean isEmpty() {
		return this.addresses.isEmpty();
	}

	/** The one that most readers call. */
	Optional<String> first() {
		return this.addresses.keySet().stream().findFirst();
	}

	/** Finds the numbers that stand by themselves, not as a part of another number. */
	Matcher in(String text) {
		return this.pattern.matcher(text);
	}

	/** The address that calls a number. */
	String address(String number) {
		return this.addresses.getOrDefault(number, "");
	}

}
