package org.skinprimer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Fails unless HTML holds only harmless elements, attributes and addresses. */
final class SafeHtml {

	private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)((?: [a-z][a-z-]*=\"[^\"<>]*\")*)(?: /)?>");

	private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z][a-z-]*)=\"([^\"]*)\"");

	private static final Set<String> ELEMENTS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "em", "strong",
			"del", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "br", "img", "figure", "figcaption", "div",
			"span", "svg", "use", "sup", "table", "thead", "tbody", "tr", "th", "td", "label", "button");

	private static final Set<String> ATTRIBUTES = Set.of("id", "class", "href", "src", "alt", "title", "width",
			"height", "loading", "decoding", "role", "aria-label", "aria-hidden", "tabindex", "focusable", "scope",
			"start", "data-label", "type", "popovertarget", "aria-describedby");

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

	private SafeHtml() {
	}

	static void check(String html) {
		Matcher tag = TAG.matcher(html);
		while (tag.find()) {
			assertThat(ELEMENTS).as(tag.group()).contains(tag.group(1));
			Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
			while (attribute.find()) {
				assertThat(ATTRIBUTES).as(tag.group()).contains(attribute.group(1));
				if (Set.of("href", "src").contains(attribute.group(1))) {
					address(attribute.group(2));
				}
			}
		}
		assertThat(tag.replaceAll("")).as("outside of tags").doesNotContain("<", ">", "\"");
	}

	/** What a browser reads as the scheme: invisible characters do not count. */
	private static void address(String address) {
		String plain = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
		Matcher scheme = Pattern.compile("^([^/?#:]*):").matcher(plain);
		if (scheme.find()) {
			assertThat(SCHEMES).as(address).contains(scheme.group(1));
		}
	}

}
