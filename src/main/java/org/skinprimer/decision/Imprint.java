package org.skinprimer.decision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What a person may want to know of the page itself.
 *
 * @param published when it was published
 * @param changed when it last changed, if it did
 * @param reviewDue when it is looked over next
 * @param policy the page that says how pages are kept up to date
 * @param people what of it was tried or judged by people, and how; “not done” is an
 * answer
 */
public record Imprint(Optional<LocalDate> published, Optional<LocalDate> changed, Optional<LocalDate> reviewDue,
		LocatedText policy, Map<Proof, LocatedText> people) {

	/** The quality items of IPDAS that no program can meet, since they need people. */
	public enum Proof {

		/** Tried out with people who face the decision. */
		PATIENTS,
		/** Tried out with those who advise them. */
		CLINICIANS,
		/** Looked over by experts who did not write it. */
		EXPERTS,
		/** Shown to leave people with more knowledge. */
		KNOWLEDGE,
		/** Shown to leave people with a choice that fits what matters to them. */
		MATCH;

		/** How editors write it, which also ends the key of its words. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static Imprint read(YamlMap map) {
		map.required("published");
		map.required("reviewDue");
		if (!map.has("people")) {
			map.required("people");
		}
		Map<Proof, LocatedText> people = new EnumMap<>(Proof.class);
		map.map("people").ifPresent((entries) -> {
			entries.allow(Set.of("patients", "clinicians", "experts", "knowledge", "match"));
			for (Proof proof : Proof.values()) {
				people.put(proof, Entries.text(entries, proof.word()));
			}
		});
		return new Imprint(map.date("published"), map.date("changed"), map.date("reviewDue"),
				Entries.text(map, "policy"), people);
	}

	/** The day of the last change, which tells one version from another. */
	public Optional<LocalDate> version() {
		return this.changed.or(() -> this.published);
	}

}
