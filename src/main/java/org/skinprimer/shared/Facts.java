package org.skinprimer.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Position;

/** The facts of a site, and where a text gives one without naming it. */
public final class Facts {

	/** What stands between the words of a line, or between two lines of a quote. */
	private static final String GAP = "[ \u00a0]+|\\*{1,2}|[ \u00a0]*\\n[> ]*";

	/** Such as {@code 5 days} and {@code 4 to 6 weeks}. */
	private static final Pattern WAIT = Pattern.compile("(?<![\\w.,/–-])(?<!\\bfrom )(" + Amount.NUMBER + ")(?:(?:(?:"
			+ GAP + ")(?:to|or|and)(?:" + GAP + ")|[–-])(" + Amount.NUMBER + "))?(?:" + GAP + "){1,2}(°?\\p{L}+)",
			Pattern.CASE_INSENSITIVE);

	/** Code, a heading, a picture, the text and the address of a link. */
	private static final Pattern PASSED_OVER = Pattern.compile(
			"`[^`\\n]*`|^ {0,3}#{1,6} .*|!?\\[[^\\]\\[]*\\]\\([^)]{0,1000}\\)|\\]\\([^)]{0,1000}\\)",
			Pattern.MULTILINE);

	/** Where a sentence, a list item or the row of a table ends. */
	private static final Pattern END = Pattern.compile("[.!?][”*]* |\\n");

	/**
	 * In characters: beyond, a line is no sentence, and looking would cost more with each
	 * number.
	 */
	private static final int LONGEST_SENTENCE = 600;

	private static final String CITATION = "](source:";

	private final Map<String, Fact> byId;

	private final Map<Amount, List<String>> byAmount = new HashMap<>();

	/** Takes the facts by their ids, in the order of their file. */
	public Facts(Map<String, Fact> byId) {
		this.byId = byId;
		byId.values()
			.forEach((fact) -> fact.amounts()
				.forEach((amount) -> this.byAmount.computeIfAbsent(amount, (any) -> new ArrayList<>()).add(fact.id())));
	}

	/** The facts by their ids. */
	public Map<String, Fact> byId() {
		return this.byId;
	}

	/**
	 * Where a text has the number and the noun of a fact without naming it. A sentence
	 * that cites a source gives that source's number, not ours; a heading is no advice.
	 * @param text Markdown
	 */
	public List<Bare> bare(String text) {
		List<Bare> found = new ArrayList<>();
		if (this.byAmount.isEmpty()) {
			return found;
		}
		String words = PASSED_OVER.matcher(text).replaceAll((passed) -> passed.group().replaceAll("[^\\n]", "\u0001"));
		Matcher wait = WAIT.matcher(words);
		int line = 1;
		int counted = 0;
		while (wait.find()) {
			double from = Amount.number(wait.group(1));
			double to = (wait.group(2) != null) ? Amount.number(wait.group(2)) : from;
			List<String> ids = this.byAmount.getOrDefault(new Amount(from, to, wait.group(3)), List.of());
			if (!ids.isEmpty() && !sentence(text, wait.start()).contains(CITATION)) {
				line += (int) words.substring(counted, wait.start()).chars().filter((c) -> c == '\n').count();
				counted = wait.start();
				found.add(new Bare(wait.group().replaceAll("[\\s>*\u00a0]+", " "), ids,
						new Position(line, wait.start() - words.lastIndexOf('\n', wait.start()))));
			}
		}
		return found;
	}

	private static String sentence(String text, int place) {
		int from = Math.max(text.lastIndexOf('\n', place) + 1, place - LONGEST_SENTENCE);
		int to = Math.min(place + LONGEST_SENTENCE, text.length());
		Matcher end = END.matcher(text).region(from, to);
		while (end.find()) {
			if (end.start() >= place) {
				to = end.start();
				break;
			}
			from = end.end();
		}
		return text.substring(from, to);
	}

	/**
	 * A number with its noun that may be a fact.
	 *
	 * @param words what stands there
	 * @param ids the facts that it may be
	 */
	public record Bare(String words, List<String> ids, Position place) {
	}

}
