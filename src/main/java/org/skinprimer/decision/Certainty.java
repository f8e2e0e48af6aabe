package org.skinprimer.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.skinprimer.yaml.YamlMap;

/** How sure anybody can be of what is said (IPDAS v4, item 2.2.4). */
public enum Certainty {

	/** Good studies agree. */
	HIGH,
	/** There are studies, with weaknesses. */
	SOME,
	/** Small or few studies, or what experts say. */
	LITTLE;

	private static final List<String> WORDS = Arrays.stream(values()).map(Certainty::word).toList();

	/** How editors write it, which also ends the key of its words. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one that an entry names; the lowest and a problem if it names none. */
	static Certainty read(YamlMap map) {
		String word = map.required("certainty", WORDS);
		if (!word.isEmpty() && !WORDS.contains(word)) {
			map.wrong("certainty", "says `" + word + "`, which says nothing of how sure anybody can be",
					"write one of " + String.join(", ", WORDS));
		}
		return WORDS.contains(word) ? values()[WORDS.indexOf(word)] : LITTLE;
	}

}
