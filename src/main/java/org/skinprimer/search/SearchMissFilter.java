package org.skinprimer.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides what of a search may be kept: no more than editors need, and nothing that looks
 * like it belongs to somebody.
 */
final class SearchMissFilter {

	/** An address of mail or the web, or digits enough for a telephone or a card. */
	private static final Pattern PERSONAL = Pattern.compile("@|https?:|www\\.|(\\d[\\s().+/-]*){5}");

	private SearchMissFilter() {
	}

	static Optional<String> of(SearchQuery question) {
		String text = SearchQuery.first(question.withoutQuotes().toLowerCase(Locale.ROOT), SearchMiss.LONGEST).strip();
		boolean words = text.codePoints().anyMatch(Character::isLetter);
		return (words && !PERSONAL.matcher(question.text()).find()) ? Optional.of(text) : Optional.empty();
	}

}
