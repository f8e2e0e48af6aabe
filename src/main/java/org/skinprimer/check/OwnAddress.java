package org.skinprimer.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the addresses of this site that are written in full, as browsers show them. */
final class OwnAddress {

	private static final Pattern FULL = Pattern.compile("(?i)(?:https?:)?//([^/?#]+)([^?#]*)(?:\\?[^#]*)?(#.*)?");

	/** Where editors look at a copy of the site. */
	private static final Pattern LOCAL = Pattern
		.compile("(?i)(?:localhost|127(?:\\.\\d+){3}|0\\.0\\.0\\.0|\\[::1?])(?::\\d*)?");

	private OwnAddress() {
	}

	/**
	 * The path and the fragment of an address.
	 * @param address as it is written in full
	 * @param baseUrl where visitors reach this site
	 * @return from its first slash, empty if the address is not one of this site
	 */
	static Optional<String> path(String address, String baseUrl) {
		Matcher full = FULL.matcher(address);
		if (!full.matches()) {
			return Optional.empty();
		}
		Matcher own = FULL.matcher(baseUrl);
		boolean isOwn = LOCAL.matcher(full.group(1)).matches()
				|| own.matches() && own.group(1).equalsIgnoreCase(full.group(1));
		return Optional
			.of((full.group(2).isEmpty() ? "/" : full.group(2)) + ((full.group(3) != null) ? full.group(3) : ""))
			.filter((any) -> isOwn);
	}

}
