package org.skinprimer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * HTML that this package's renderer wrote, and so the only text that a template may print
 * unescaped. Nothing outside this package can make one.
 */
public final class RenderedHtml {

	/** No HTML. */
	public static final RenderedHtml EMPTY = new RenderedHtml("");

	/**
	 * Stands before each id of a document's own, and before the level of each heading. No
	 * text holds it: CommonMark reads it as the replacement character.
	 */
	static final char MARK = '\0';

	/** The tags of headings and of what may hold one. */
	private static final Pattern TAG = Pattern.compile("<(/?)(ul|ol|blockquote|div|h([1-6]))\\b[^>]*>");

	private static final Pattern CITATION = Pattern.compile("<sup class=\"citation\">.*?</sup>");

	private static final char LOWEST_LEVEL = '6';

	private final String html;

	/** Where the marks stood. */
	private final int[] marks;

	/**
	 * Takes the marks out of what was rendered and remembers where they stood.
	 * @param marked what was rendered
	 */
	RenderedHtml(String marked) {
		int[] places = IntStream.iterate(marked.indexOf(MARK), (at) -> at >= 0, (at) -> marked.indexOf(MARK, at + 1))
			.toArray();
		this.marks = IntStream.range(0, places.length).map((number) -> places[number] - number).toArray();
		this.html = without(marked, places);
	}

	/** Copies what stands between the marks, whose places are known by now. */
	private static String without(String marked, int[] places) {
		if (places.length == 0) {
			return marked;
		}
		StringBuilder html = new StringBuilder(marked.length() - places.length);
		int done = 0;
		for (int place : places) {
			html.append(marked, done, place);
			done = place + 1;
		}
		return html.append(marked, done, marked.length()).toString();
	}

	/** Leads to an id of the document's own. */
	static String fragment(String id) {
		return "#" + MARK + id;
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return this.html.isEmpty();
	}

	/**
	 * The same as a part of a larger page: each heading is one level lower, and the ids
	 * and the links to them differ from those of the other parts.
	 * @param prefix what the ids begin with: letters, digits and hyphens
	 */
	public RenderedHtml asPart(String prefix) {
		StringBuilder part = new StringBuilder(this.html.length() + this.marks.length * (prefix.length() + 1));
		int done = 0;
		for (int mark : this.marks) {
			part.append(this.html, done, mark).append(MARK);
			done = mark;
			if (isLevel(mark)) {
				part.append((char) Math.min(this.html.charAt(mark) + 1, LOWEST_LEVEL));
				done++;
			}
			else {
				part.append(prefix);
			}
		}
		return new RenderedHtml(part.append(this.html, done, this.html.length()).toString());
	}

	/** The same without the marks that lead to sources. */
	public RenderedHtml withoutCitations() {
		return new RenderedHtml(CITATION.matcher(this.html).replaceAll(""));
	}

	/**
	 * The same where each heading of the third level opens what stands below it, up to
	 * the next of its level or a higher one: a page of questions shows them first.
	 */
	public RenderedHtml folded() {
		StringBuilder folded = new StringBuilder(this.html.length() * 9 / 8);
		Matcher tag = TAG.matcher(this.html);
		int depth = 0;
		boolean open = false;
		while (tag.find()) {
			boolean closes = !tag.group(1).isEmpty();
			String level = tag.group(3);
			String replacement = tag.group();
			if (level == null) {
				depth += closes ? -1 : 1;
			}
			else if (depth == 0 && level.charAt(0) <= '3') {
				boolean question = level.equals("3");
				if (closes) {
					replacement += question ? "</summary>" : "";
				}
				else {
					replacement = (open ? "</details>" : "") + (question ? "<details><summary>" : "") + replacement;
					open = question;
				}
			}
			tag.appendReplacement(folded, Matcher.quoteReplacement(replacement));
		}
		return new RenderedHtml(tag.appendTail(folded).append(open ? "</details>" : "").toString());
	}

	/** The level of a heading stands after the letter of its tag, an id after a sign. */
	private boolean isLevel(int mark) {
		return this.html.charAt(mark - 1) == 'h' && Character.isDigit(this.html.charAt(mark));
	}

	@Override
	public String toString() {
		return this.html;
	}

}
