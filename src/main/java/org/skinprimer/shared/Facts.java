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

	private static final String NUMBER = "\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

	/** What stands between the words of a line, or between two lines of a quote. */
	private static final String GAP = "[ \u00a0]+|\\*{1,2}|[ \u00a0]*\\n[> ]*";

	/** Such as {@code 5 days} and {@code 4 to 6 weeks}. */
	private static final Pattern WAIT = Pattern.compile("(?<![\\w.,/–-])(" + NUMBER + ")(?:(?:(?:" + GAP
			+ ")(?:to|or|and)(?:" + GAP + ")|[–-])(" + NUMBER + "))?(?:" + GAP + "){1,2}(°?\\p{L}+)",
			Pattern.CASE_INSENSITIVE);

	/** Code, a heading, a picture, what cites a source or names a fact, an address. */
	private static final Pattern PASSED_OVER = Pattern.compile(
			"`[^`\\n]*`|^ {0,3}#{1,6} .*|!\\[[^\\]]*\\]\\([^)]*\\)|\\[[^\\]\\[]*\\]\\((?:source|fact):[^)]*\\)|\\]\\([^)]*\\)",
			Pattern.MULTILINE);

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
	 * Where a text has the number and the noun of a fact without naming it. What cites a
	 * source gives that source's number, not ours; a heading is no advice.
	 * @param text Markdown
	 * @param firstLine the line of the file on which it begins
	 */
	public List<Bare> bare(String text, int firstLine) {
		List<Bare> found = new ArrayList<>();
		if (this.byAmount.isEmpty()) {
			return found;
		}
		String words = PASSED_OVER.matcher(text).replaceAll((passed) -> passed.group().replaceAll("[^\\n]", "\u0001"));
		Matcher wait = WAIT.matcher(words);
		int line = firstLine;
		int counted = 0;
		while (wait.find()) {
			double from = Amount.number(wait.group(1));
			double to = (wait.group(2) != null) ? Amount.number(wait.group(2)) : from;
			List<String> ids = this.byAmount.getOrDefault(new Amount(from, to, wait.group(3)), List.of());
			if (!ids.isEmpty()) {
				line += (int) words.substring(counted, wait.start()).chars().filter((c) -> c == '\n').count();
				counted = wait.start();
				found.add(new Bare(wait.group().replaceAll("[\\s>*\u00a0]+", " "), ids,
						new Position(line, wait.start() - words.lastIndexOf('\n', wait.start()))));
			}
		}
		return found;
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
