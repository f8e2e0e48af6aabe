package org.skinprimer.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.content.Page;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.Fact;
import org.skinprimer.shared.Facts;

/**
 * Looks for waits and limits that an article gives without naming the fact that they are,
 * so that nobody finds them once the fact has changed.
 */
final class WaitCheck {

	/** The keys of a header whose texts give advice. */
	private static final Set<String> KEYS = Set.of("keyPoints", "remember");

	private static final Pattern KEY = Pattern.compile("^(\\w+):");

	/** More names than these help nobody. */
	private static final int MOST_NAMES = 4;

	private WaitCheck() {
	}

	/** What an article says of facts without naming them. */
	static List<Problem> check(Page page, Facts facts) {
		return facts.byId().isEmpty() ? List.of() : check(page.source().name(), advice(page.source().text()), facts);
	}

	/** The same of a text without a header. */
	static List<Problem> check(String file, String text, Facts facts) {
		Problems problems = new Problems(file);
		facts.bare(text).forEach((bare) -> {
			List<String> names = bare.ids().stream().limit(MOST_NAMES).map((id) -> "`" + id + "`").toList();
			Fact first = facts.byId().get(bare.ids().get(0));
			problems.warning(bare.place(),
					"“" + bare.words() + "” stands here without its fact; it may be " + String.join(" or ", names)
							+ ((names.size() < bare.ids().size()) ? " or another" : ""),
					"write `[" + (first.isSaid(bare.words()) ? bare.words() : first.words()) + "](fact:" + first.id()
							+ ")` if that is meant, or cite whose number it is: `[" + bare.words() + "](source:id)`");
		});
		return problems.all();
	}

	/** The text with empty lines in place of what is no advice. */
	private static String advice(String file) {
		int end = Math.max(file.indexOf("\n---", 1), 0);
		StringBuilder advice = new StringBuilder(file.length());
		boolean kept = false;
		for (String line : file.substring(0, end).split("\n", -1)) {
			Matcher key = KEY.matcher(line);
			kept = key.find() ? KEYS.contains(key.group(1)) : kept;
			advice.append(kept ? line : "").append('\n');
		}
		return advice.append(file.substring(Math.min(end + 1, file.length()))).toString();
	}

}
