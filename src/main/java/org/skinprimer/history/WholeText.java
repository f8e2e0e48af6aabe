package org.skinprimer.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts into a text what it showed of other files. */
final class WholeText {

	/** A paragraph that is nothing but a link to such a text. */
	private static final Pattern LINK = Pattern.compile("(?m)^ {0,3}\\[[^\\[\\]]*]\\(block:([^)\\s]+)\\)[ \\t]*$");

	/** A line of the list of such texts. */
	private static final Pattern ENTRY = Pattern.compile("(?m)^(.+)=([0-9a-f]{64})$");

	private WholeText() {
	}

	/**
	 * Puts it together.
	 * @param text what the file said
	 * @param shared the SHA-256 of the list of what it showed, empty if it showed nothing
	 * @param parts gives that list, and what is on it, for their SHA-256
	 * @return the text, empty if any part of it is unknown
	 */
	static Optional<String> of(String text, String shared, Function<String, Optional<String>> parts) {
		Map<String, String> shown = new HashMap<>();
		if (!shared.isEmpty()) {
			Optional<String> list = parts.apply(shared);
			if (list.isEmpty()) {
				return list;
			}
			Matcher entries = ENTRY.matcher(list.get());
			while (entries.find()) {
				Optional<String> part = parts.apply(entries.group(2));
				if (part.isEmpty()) {
					return part;
				}
				shown.put(entries.group(1), part.get());
			}
		}
		return Optional.of(LINK.matcher(text)
			.replaceAll((link) -> Matcher
				.quoteReplacement(shown.getOrDefault(link.group(1), link.group()).stripTrailing())));
	}

}
