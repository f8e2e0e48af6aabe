package org.skinprimer.typography;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a number on the line of its unit, as in “day 3”, “4 to 6 weeks” and “7 in 10”,
 * and short words with a hyphen in one piece.
 */
final class Glue {

	private static final String NUMBER = "(?:[$€£]?[0-9][\\p{L}0-9.,:/\u2013-]*|(?i:half|one|two|three|four|five|six|seven|eight"
			+ "|nine|ten|eleven|twelve))";

	private static final String UNIT = "(?i:%|°|[km]?g|mcg|[cmkµ]?m|ml|iu|inch(?:es)?|ft|feet|foot|lb|oz|pounds?|[ap]\\.?m"
			+ "|sec(?:ond)?s?|min(?:ute)?s?|h|hrs?|hours?|days?|nights?|weeks?|weekdays|months?|years?|times?|percent"
			+ "|million|thousand|hundred|dollars|pages?|guides?|sessions?|visits?|people|studies|trials|patients)";

	private static final String NAME = "(?i:days?|weeks?|months?|years?|hours?|steps?|stages?|pages?|guides?|parts?|ages?"
			+ "|aged|types?|grades?|levels?|versions?|numbers?|no\\.|spf|call)";

	private static final String LINK = "(?i:to|or|and|in|of|out of|from|by|x|×|–)";

	/** Each ends with a space that must not break. */
	private static final List<Pattern> SPACES = List.of(
			Pattern.compile("(?<![\\p{L}0-9])" + NUMBER + "\\s(?=" + UNIT + "(?![\\p{L}0-9]))"),
			Pattern.compile("(?<![\\p{L}0-9])" + NAME + "\\s(?=[0-9])"),
			Pattern.compile("[0-9]\\S{0,4}\\s(?=" + LINK + "\\s[0-9])"),
			Pattern.compile("(?<=[0-9]\\S{0,4}\\s)" + LINK + "\\s(?=[0-9])"));

	private static final Pattern HYPHENED = Pattern
		.compile("(?<![\\p{L}0-9/.:@#_&-])[\\p{L}0-9]{1,14}(?:-[\\p{L}0-9’]{1,14}){1,2}(?![\\p{L}0-9/@_-]|\\.\\p{L})");

	/** What marks words within a line. */
	private static final Pattern INLINE = Pattern.compile("/?(?:a|b|em|i|label|mark|span|strong|time)[\\s>].*");

	/** Stands for a tag that parts what is before it from what is after it. */
	private static final char PART = '\u0001';

	private final String html;

	private final StringBuilder text;

	/** Where in the HTML each letter of the text stands. */
	private final int[] places;

	private Glue(String html) {
		this.html = html;
		this.text = new StringBuilder(html.length());
		this.places = new int[html.length()];
		for (int at = 0; at < html.length(); at++) {
			char letter = html.charAt(at);
			int end = (letter == '<') ? html.indexOf('>', at) : -1;
			boolean isTag = end > 0;
			if (!isTag || !INLINE.matcher(html).region(at + 1, end + 1).matches()) {
				this.places[this.text.length()] = at;
				this.text.append(isTag ? PART : letter);
			}
			at = isTag ? end : at;
		}
	}

	/**
	 * Glues what belongs together.
	 * @param html text as it stands between two tags, or HTML that begins and ends
	 * outside of tags
	 * @return the same to read
	 */
	static String in(String html) {
		boolean isShort = html.length() < 3;
		return isShort ? html : new Glue(html).glued();
	}

	private String glued() {
		BitSet spaces = new BitSet();
		for (Pattern pattern : SPACES) {
			Matcher space = pattern.matcher(this.text);
			while (space.find()) {
				spaces.set(this.places[space.end() - 1]);
			}
		}
		StringBuilder glued = new StringBuilder(this.html);
		spaces.stream().forEach((at) -> glued.setCharAt(at, '\u00a0'));
		return hold(glued).toString();
	}

	private StringBuilder hold(StringBuilder html) {
		Matcher word = HYPHENED.matcher(this.text);
		int grown = 0;
		while (word.find()) {
			int from = this.places[word.start()];
			int to = this.places[word.end() - 1] + 1;
			if (to - from == word.end() - word.start()) {
				html.insert(to + grown, "</span>").insert(from + grown, "<span class=\"nb\">");
				grown += "<span class=\"nb\"></span>".length();
			}
		}
		return html;
	}

}
