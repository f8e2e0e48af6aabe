package org.skinprimer.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * Something that a person may have to tell a clinic.
 *
 * @param id its name in addresses
 * @param text what is so, as they would say it
 * @param note what else to write down, if anything
 * @param questions what to ask because of it
 */
public record Tick(LocatedText id, LocatedText text, Optional<LocatedText> note, List<LocatedText> questions) {

	/** Ends the name of what is written down beside a tick. */
	private static final String NOTE = "-note";

	private static final Pattern ID = Pattern.compile("(?!(?:main|mistakes)$)[a-z][a-z0-9]*");

	private static final Set<String> KEYS = Set.of("id", "text", "note", "questions");

	public Tick {
		questions = List.copyOf(questions);
	}

	static Tick read(YamlMap map) {
		map.allow(KEYS);
		LocatedText id = new LocatedText(map.required("id"), map.valuePlace("id"));
		if (!id.text().isEmpty() && !ID.matcher(id.text()).matches()) {
			map.wrong(id, "is no id here", "write one word of small letters and digits, and neither main nor mistakes");
		}
		if (map.lacksItems("questions")) {
			map.wrong("questions", "names nothing to ask", "write the questions that this raises");
		}
		asked(map, "questions");
		return new Tick(id, new LocatedText(map.required("text"), map.valuePlace("text")), map.writtenText("note"),
				map.written("questions"));
	}

	/** The sheet asks and never advises, so that no doctor’s word is overruled. */
	static void asked(YamlMap map, String key) {
		map.written(key)
			.stream()
			.filter((question) -> !question.text().endsWith("?"))
			.forEach((question) -> map.wrong(question, "is no question",
					"the sheet asks and never advises: end it with a question mark"));
	}

	/** The name in addresses of what is written down beside it. */
	public String noteName() {
		return this.id.text() + NOTE;
	}

}
