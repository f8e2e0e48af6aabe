package org.skinprimer.content;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Passage;
import org.skinprimer.prose.Sentences;

/** Looks for claims that are oversold, or advice that could harm. */
final class ClaimCheck {

	private static final Map<Pattern, String> CLAIMS = Map.of(
			words("painless|pain-free|risk-free|completely safe|perfectly safe|totally safe|100 ?% safe"),
			"say how it feels and what can go wrong, with the figure",
			words("guarantee[sd]?|permanent(ly)? (shrinks?|gone|results?)|miracle|cures?"),
			"promise no result; say how many people saw one", words("boosts? elastin|more elastin|elastin production"),
			"studies show collagen; total elastin fell or did not change", words("400 ?(%|percent)|140 ?(%|percent)"),
			"that figure was not found in people",
			words("stop (taking|using) (your )?(blood thinners?|medicines?|medication|warfarin|isotretinoin)"),
			"send the reader to whoever prescribed it");

	/** A sentence that denies a claim, quotes it or warns of it does not make it. */
	private static final Pattern DENIED = words(
			"no|not|never|nobody|cannot|can[’']t|don[’']t|do not|isn[’']t|ask|claims?|rats?|wrong|untrue");

	private final Problems problems;

	ClaimCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Document document) {
		for (Passage passage : document.passages()) {
			CLAIMS.forEach((claim, hint) -> {
				// Few passages hold a claim, so only those are cut into sentences.
				if (claim.matcher(passage.text()).find()) {
					Sentences.of(passage.text()).forEach((sentence) -> check(sentence, claim, hint, passage));
				}
			});
		}
	}

	private void check(String sentence, Pattern claim, String hint, Passage passage) {
		Matcher found = claim.matcher(sentence);
		if (found.find() && !DENIED.matcher(sentence).find()) {
			this.problems.warning(passage.place(), "“" + found.group() + "” may promise too much", hint);
		}
	}

	private static Pattern words(String alternatives) {
		return Pattern.compile("\\b(?:" + alternatives + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
	}

}
