package org.skinprimer.check;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Document.TextBlock;
import org.skinprimer.markdown.Slug;
import org.skinprimer.problem.Problems;
import org.skinprimer.prose.Sentences;
import org.skinprimer.shared.Claim;

/**
 * Looks for claims that are oversold, or advice that could harm, as editors list them.
 */
final class ClaimCheck {

	/** A sentence that denies a claim, quotes it or warns of it does not make it. */
	private static final Pattern DENIED = Pattern.compile("\\b(?:no|not|never|nobody|cannot|can[’']t|don[’']t|do not"
			+ "|isn[’']t|ask|claims?|rats?|wrong|untrue)(?!\\w)", Pattern.CASE_INSENSITIVE);

	private final List<Sought> sought;

	ClaimCheck(Collection<Claim> claims) {
		this.sought = claims.stream()
			.map((claim) -> new Sought(claim.beginnings(), claim.pattern(), claim.mend()))
			.toList();
	}

	void check(Document document, Problems problems) {
		for (TextBlock passage : document.blocks()) {
			String text = Slug.smallLetters(passage.text());
			for (Sought claim : this.sought) {
				// Patterns are slow and claims are rare, so plain words go ahead.
				if (claim.beginnings().stream().anyMatch(text::contains)
						&& claim.pattern().matcher(passage.text()).find()) {
					Sentences.of(passage.text()).forEach((sentence) -> check(sentence, claim, passage, problems));
				}
			}
		}
	}

	private static void check(String sentence, Sought claim, TextBlock passage, Problems problems) {
		Matcher found = claim.pattern().matcher(sentence);
		if (found.find() && !DENIED.matcher(sentence).find()) {
			problems.warning(passage.place(), "“" + found.group() + "” may promise too much", claim.mend());
		}
	}

	/**
	 * A claim, ready to be looked for.
	 *
	 * @param beginnings one of these, in small letters, stands in each text that makes it
	 * @param pattern the claim itself
	 * @param mend what to write instead
	 */
	private record Sought(List<String> beginnings, Pattern pattern, String mend) {
	}

}
