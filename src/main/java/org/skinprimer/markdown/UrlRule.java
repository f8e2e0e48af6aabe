package org.skinprimer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.renderer.html.UrlSanitizer;

/** Says which addresses a page may hold: http, https, mailto, tel and relative ones. */
final class UrlRule implements UrlSanitizer {

	private static final Set<String> SAFE = Set.of("http:", "https:", "mailto:", "tel:");

	// Browsers drop control characters and spaces inside a scheme, so they are dropped
	// here before it is read.
	private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s\\u00a0\\u00ad\\u200b-\\u200f\\ufeff]");

	private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*:)");

	/** The scheme of an address in lower case with its colon, empty if it is relative. */
	static String scheme(String url) {
		if (url.indexOf(':') < 0) {
			return "";
		}
		Matcher matcher = SCHEME.matcher(IGNORED.matcher(url).replaceAll(""));
		return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** Whether an address leads outside the site, safely. */
	static boolean isExternal(String url) {
		return SAFE.contains(scheme(url)) || url.startsWith("//");
	}

	/** Whether a page may hold an address. */
	static boolean isSafe(String url) {
		String scheme = scheme(url);
		return scheme.isEmpty() || SAFE.contains(scheme);
	}

	@Override
	public String sanitizeLinkUrl(String url) {
		return isSafe(url) ? url : "";
	}

	@Override
	public String sanitizeImageUrl(String url) {
		return isSafe(url) ? url : "";
	}

}
