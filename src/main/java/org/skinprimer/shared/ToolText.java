package org.skinprimer.shared;

import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What the page of a tool is called and says first.
 *
 * @param title its heading
 * @param description what search engines say of it
 * @param lede what it is for, below the heading
 * @param names what else readers look for who look for it
 */
public record ToolText(LocatedText title, LocatedText description, LocatedText lede, List<String> names) {

	private static final int LEAST = 50;

	private static final int MOST = 160;

	public ToolText {
		names = List.copyOf(names);
	}

	/** Reads {@code title}, {@code description}, {@code lede} and {@code names}. */
	static ToolText read(YamlMap map) {
		LocatedText description = text(map, "description");
		int length = description.text().length();
		if (length > 0 && (length < LEAST || length > MOST)) {
			map.wrong("description", "has " + length + " characters", "write " + LEAST + " to " + MOST);
		}
		return new ToolText(text(map, "title"), description, text(map, "lede"), map.texts("names"));
	}

	/** A text that must be there. */
	static LocatedText text(YamlMap map, String key) {
		return new LocatedText(map.required(key), map.valuePlace(key));
	}

	/** Reports a text that is too long to be read at a glance. */
	static void atMost(int most, LocatedText text, String key, YamlMap map) {
		if (text.text().length() > most) {
			map.wrong(key, "has " + text.text().length() + " characters",
					"at most " + most + " fit; say one thing only");
		}
	}

	Stream<LocatedText> texts() {
		return Stream.of(this.title, this.description, this.lede);
	}

}
