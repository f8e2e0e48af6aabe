package org.skinprimer.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.problem.DidYouMean;

/** The words that a page may give for its {@code aspect}. */
final class HealthAspect {

	/**
	 * The members of schema.org's HealthAspectEnumeration, without the ending that all of
	 * them share.
	 */
	static final Set<String> SCHEMA_ORG = Set.of("Allergies", "Benefits", "Causes", "Contagiousness", "Effectiveness",
			"GettingAccess", "HowItWorks", "HowOrWhere", "Ingredients", "LivingWith", "MayTreat", "Misconceptions",
			"Overview", "PatientExperience", "Pregnancy", "Prevention", "Prognosis", "RelatedTopics",
			"RisksOrComplications", "Safety", "Screening", "SeeDoctor", "SelfCare", "SideEffects", "Stages", "Symptoms",
			"Treatments", "Types", "UsageOrSchedule");

	/** What schema.org has no word for; nothing but this site understands them. */
	private static final Set<String> OURS = Set.of("Preparation", "Results", "Suitability", "WhatHappens");

	/** All words, in the order of the alphabet. */
	static final List<String> WORDS = Stream.concat(SCHEMA_ORG.stream(), OURS.stream()).sorted().toList();

	private static final String ENDING = "HealthAspect";

	private HealthAspect() {
	}

	static boolean isKnown(String word) {
		return SCHEMA_ORG.contains(word) || OURS.contains(word);
	}

	/** The address of a word of schema.org, empty for one of ours. */
	static Optional<String> address(String word) {
		return SCHEMA_ORG.contains(word) ? Optional.of("https://schema.org/" + word + ENDING) : Optional.empty();
	}

	/** How to mend a word that is not known. */
	static String hint(String word) {
		String stem = word.endsWith(ENDING) ? word.substring(0, word.length() - ENDING.length()) : word;
		return DidYouMean.hint(stem, WORDS,
				"write one word, such as SelfCare, SideEffects, HowItWorks or Effectiveness, "
						+ "or take the line out");
	}

}
