package org.skinprimer.decision;

import java.util.regex.Pattern;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/** Reads what entries of the file have alike. */
final class Entries {

	private static final Pattern ID = Pattern.compile("(?!(?:main|mistakes|sources)$)[a-z][a-z0-9]*");

	private Entries() {
	}

	/** A text that must be there, with its place. */
	static LocatedText text(YamlMap map, String key) {
		return new LocatedText(map.required(key), map.valuePlace(key));
	}

	/** An id, which stands in the address of a sheet, and on the page. */
	static LocatedText id(YamlMap map) {
		LocatedText id = text(map, "id");
		if (!id.text().isEmpty() && !ID.matcher(id.text()).matches()) {
			map.wrong(id, "is no id",
					"write one word of small letters and digits, and none of main, mistakes and sources");
		}
		return id;
	}

	/** A text that must end as a question does. */
	static LocatedText question(YamlMap map, String key) {
		LocatedText question = text(map, key);
		if (!question.text().isEmpty() && !question.text().endsWith("?")) {
			map.wrong(key, "is no question", "end it with a question mark");
		}
		return question;
	}

	/** Reports a list that is too short. */
	static void atLeast(YamlMap map, String key, int least, String hint) {
		if (!map.has(key)) {
			map.required(key);
		}
		else if (map.count(key) < least) {
			map.wrong(key, "has " + map.count(key) + " of at least " + least, hint);
		}
	}

}
