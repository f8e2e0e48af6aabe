package org.skinprimer.prose;

import java.util.regex.Pattern;

/**
 * Guesses whether a sentence is in the passive voice: a form of to be, then a past
 * participle, perhaps with an adverb between. Words that describe a state, such as tired,
 * are let pass.
 */
public final class PassiveVoice {

	private static final Pattern PASSIVE = Pattern.compile("(?=[abiw])\\b(?:am|is|are|was|were|be|been|being)\\s+"
			+ "(?:not\\s+|\\w+ly\\s+)?(?!(?:tired|worried|concerned|unsure|used|red|sunburned|swollen|allergic|needed|"
			+ "called|based|supposed|infected|inflamed|irritated|tanned|broken|relaxed|crowded|mixed|limited|indeed)\\b)"
			+ "(?:\\w{2,}ed|done|given|taken|made|seen|shown|known|put|kept|told|left|found|held|sent|worn|written|"
			+ "drawn|chosen|begun|brought|built|bought|caught|cut|felt|hurt|laid|led|lost|meant|met|paid|read|said|set)\\b",
			Pattern.CASE_INSENSITIVE);

	private PassiveVoice() {
	}

	/** Whether a sentence looks passive. */
	public static boolean in(String sentence) {
		return PASSIVE.matcher(sentence).find();
	}

}
