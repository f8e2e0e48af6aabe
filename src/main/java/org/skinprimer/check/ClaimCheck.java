package org.skinprimer.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Document.TextBlock;
import org.skinprimer.markdown.Slug;
import org.skinprimer.problem.Problems;
import org.skinprimer.prose.Sentences;

/** Looks for claims that are oversold, or advice that could harm. */
final class ClaimCheck {

	private static final List<Claim> CLAIMS = List.of(
			new Claim(List.of("pain", "risk-free", "safe"),
					words("painless|pain-free|risk-free|completely safe|perfectly safe|totally safe|100 ?% safe"),
					"say how it feels and what can go wrong, with the figure"),
			new Claim(List.of("guarantee", "permanent", "miracle", "cure"),
					words("guarantee[sd]?|permanent(ly)? (shrinks?|gone|results?)|miracle|cures?"),
					"promise no result; say how many people saw one"),
			new Claim(List.of("elastin"), words("boosts? elastin|more elastin|elastin production"),
					"studies show collagen; total elastin fell or did not change"),
			new Claim(List.of("400", "140"), words("400 ?(%|percent)|140 ?(%|percent)"),
					"that figure was not found in people"),
			new Claim(List.of("stop "),
					words("stop (taking|using) (your )?(blood thinners?|medicines?|medication|warfarin|isotretinoin)"),
					"send the reader to whoever prescribed it"));

	/** A sentence that denies a claim, quotes it or warns of it does not make it. */
	private static final Pattern DENIED = words(
			"no|not|never|nobody|cannot|can[’']t|don[’']t|do not|isn[’']t|ask|claims?|rats?|wrong|untrue");

	private final Problems problems;

	ClaimCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Document document) {
		for (TextBlock passage : document.blocks()) {
			String text = Slug.smallLetters(passage.text());
			for (Claim claim : CLAIMS) {
				// Patterns are slow and claims are rare, so plain words go ahead.
				if (claim.words().stream().anyMatch(text::contains) && claim.pattern().matcher(passage.text()).find()) {
					Sentences.of(passage.text()).forEach((sentence) -> check(sentence, claim, passage));
				}
			}
		}
	}

	private void check(String sentence, Claim claim, TextBlock passage) {
		Matcher found = claim.pattern().matcher(sentence);
		if (found.find() && !DENIED.matcher(sentence).find()) {
			this.problems.warning(passage.place(), "“" + found.group() + "” may promise too much", claim.hint());
		}
	}

	private static Pattern words(String alternatives) {
		return Pattern.compile("\\b(?:" + alternatives + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
	}

	/**
	 * A claim.
	 *
	 * @param words one of these, in small letters, stands in each text that makes it
	 * @param pattern the claim itself
	 * @param hint what to write instead
	 */
	private record Claim(List<String> words, Pattern pattern, String hint) {
	}

}
