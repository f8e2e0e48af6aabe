package org.skinprimer.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/** A value that is one text: what may stand in it, and how a day is written. */
public final class YamlScalar {

	/** What would be bold, or a link, in the text of a page. */
	private static final Pattern MARKUP = Pattern
		.compile("\\*\\*[^*]+\\*\\*|(?<![\\w*])\\*[^\\s*][^*]*\\*(?![\\w*])|\\[[^\\[\\]]+]\\([^)]{1,200}\\)");

	/** Words that name a fact; where they stand, the file itself tells. */
	private static final Pattern FACT = Pattern.compile("\\[([^\\[\\]]+)]\\(fact:[^)\\s]{0,200}\\)");

	private YamlScalar() {
	}

	/**
	 * Reads a day of a year of four digits: what is further away is a slip, and more than
	 * clocks can count.
	 * @throws DateTimeException if a text is none
	 */
	public static LocalDate day(String text) {
		LocalDate day = LocalDate.parse(text);
		if (day.getYear() < 1000 || day.getYear() > 9999) {
			throw new DateTimeException("not a year of four digits");
		}
		return day;
	}

	/** The text of a key; empty and a problem if there is none that can be shown. */
	static Optional<String> text(Node node, String key, Position place, Problems problems) {
		if (node instanceof MappingNode) {
			problems.error(place, "a colon and a space stand inside this text of `" + key + "`",
					"put quotes around the whole text");
			return Optional.empty();
		}
		if (!(node instanceof ScalarNode scalar)) {
			problems.error(place, "`" + key + "` must be one text, not a list",
					"write it on the same line, after `" + key + ": `");
			return Optional.empty();
		}
		return text(scalar.getValue(), key, place, problems);
	}

	private static Optional<String> text(String written, String key, Position place, Problems problems) {
		String text = written.contains("](fact:") ? FACT.matcher(written).replaceAll("$1").strip() : written.strip();
		if (text.isEmpty()) {
			problems.error(place, "`" + key + "` is empty", "write a value, or take the line out if it is not needed");
			return Optional.empty();
		}
		if (text.codePoints().anyMatch(YamlScalar::isInvisible)) {
			problems.error(place, "`" + key + "` holds an invisible control character",
					"take it out; it may be written as a backslash and a few characters");
			return Optional.empty();
		}
		if ((text.indexOf('*') >= 0 || text.contains("](")) && MARKUP.matcher(text).find()) {
			problems.warning(place, "readers see the stars or brackets in this text of `" + key + "`",
					"take them away; only the text of a page has bold words and links");
		}
		return Optional.of(text);
	}

	/** What neither a page nor a database can hold. */
	private static boolean isInvisible(int character) {
		boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
		return control || Character.getType(character) == Character.SURROGATE;
	}

}
