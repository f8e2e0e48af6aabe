package org.skinprimer.shared;

import java.util.List;
import java.util.regex.Pattern;
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

	private static final Pattern ADDRESS = Pattern.compile("(?:/[a-z0-9]+(?:-[a-z0-9]+)*+){1,3}");

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

	/**
	 * Reads the {@code address} of the page of a data file.
	 * @param file its name, which the address follows unless the file names another
	 */
	static String address(YamlMap map, String file) {
		return map
			.parsed("address", ToolText::address, "cannot be the address of a page",
					"write for example `/my-visit`: small letters, digits and hyphens, no slash at the end")
			.orElse(followed(file));
	}

	private static String address(String text) {
		if (!ADDRESS.matcher(text).matches()) {
			throw new IllegalArgumentException("not an address");
		}
		return text;
	}

	/** The address that follows the name of a file. */
	static String followed(String file) {
		return "/" + file.replaceFirst("[.]yaml$", "");
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
