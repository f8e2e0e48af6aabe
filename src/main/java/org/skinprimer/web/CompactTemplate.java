package org.skinprimer.web;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the line breaks and indentation out of a template. Where they stand at the edge
 * of a block, a browser would drop them anyway; elsewhere they are the space between two
 * words, and one line break stays.
 */
final class CompactTemplate {

	/** What keeps its white space, and each line break with the white space around it. */
	private static final Pattern BREAK = Pattern.compile("(?s)<(pre|textarea)\\b.*?</\\1>|\\s*\\R\\s*");

	private static final Pattern TAG_BEFORE = Pattern.compile("</?([a-z0-9]+)(?:[\\s/][^<]*)?>\\z");

	private static final Pattern TAG_AFTER = Pattern.compile("\\A</?([a-z0-9]+)[\\s/>]");

	/** What stands on lines of its own, and what a drawing is made of. */
	private static final Set<String> BLOCKS = Set.of("html", "head", "meta", "title", "link", "body", "header", "main",
			"footer", "nav", "section", "article", "aside", "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl",
			"dt", "dd", "details", "summary", "figure", "figcaption", "form", "table", "thead", "tbody", "tr", "th",
			"td", "option", "symbol", "path", "circle");

	private CompactTemplate() {
	}

	/** The same template in fewer characters. */
	static String of(String template) {
		return BREAK.matcher(template)
			.replaceAll((found) -> Matcher.quoteReplacement(
					shortened(found.group(), template.substring(0, found.start()), template.substring(found.end()))));
	}

	private static String shortened(String found, String before, String after) {
		if (!found.isBlank()) {
			return found;
		}
		return isBlock(TAG_BEFORE.matcher(before)) || isBlock(TAG_AFTER.matcher(after)) ? "" : "\n";
	}

	private static boolean isBlock(Matcher tag) {
		return tag.find() && BLOCKS.contains(tag.group(1));
	}

}
