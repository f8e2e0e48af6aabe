package org.skinprimer.security;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.start.CannotStart;

/**
 * How well the editors' desk is locked, without its key.
 *
 * @param isClosed whether there is no desk at all
 * @param weakness why its password is weak, behind "the password"; empty if it is not
 * @param requiresHttps whether nobody gets in without HTTPS
 */
public record DeskLock(boolean isClosed, Optional<String> weakness, boolean requiresHttps) {

	/** What a password has at least that stands alone (NIST SP 800-63B-4, 3.1.1.2). */
	private static final int STRONG = 15;

	private static final int FEWEST_DIFFERENT = 6;

	/** What somebody tries first; a password may hold it beside enough else. */
	private static final List<String> GUESSED = List.of("password", "skinprimer", "skin primer", "editor", "admin",
			"treatment", "1234567", "qwerty", "letmein", "welcome");

	/** The lock that settings make. */
	static DeskLock of(EditorSettings settings) {
		return new DeskLock(settings.closed(), settings.closed() ? Optional.empty() : weakness(settings.password()),
				settings.requireHttps());
	}

	/** The lock that the variables of an environment would make. */
	public static DeskLock of(Map<String, String> environment) {
		try {
			return of(new EditorSettings(environment.getOrDefault("SKINPRIMER_EDITOR_PASSWORD", ""),
					Optional.ofNullable(environment.get("SKINPRIMER_EDITOR_PASSWORD_FILE"))
						.or(() -> Optional.ofNullable(environment.get("SKINPRIMER_EDITOR_PASSWORDFILE"))),
					"true".equals(environment.getOrDefault("SKINPRIMER_EDITOR_REQUIRE_HTTPS",
							environment.get("SKINPRIMER_EDITOR_REQUIREHTTPS")))));
		}
		catch (CannotStart ex) {
			return new DeskLock(false, Optional.of("keeps the program from starting"), false);
		}
	}

	private static Optional<String> weakness(String password) {
		String left = password.toLowerCase(Locale.ROOT);
		for (String word : GUESSED) {
			left = left.replace(word, "");
		}
		if (password.length() < STRONG) {
			return Optional.of("has fewer than " + STRONG + " characters");
		}
		if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
			return Optional.of("is made of very few characters");
		}
		return (left.length() < STRONG / 2) ? Optional.of("is hardly more than a word that everybody tries")
				: Optional.empty();
	}

}
