package org.skinprimer.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/** A YAML mapping read strictly: each wrong key or value is a problem with its place. */
public class YamlMap {

	private final MapEntries entries;

	private final Problems problems;

	public YamlMap(MappingNode node, Problems problems) {
		this(new MapEntries(node, problems), problems);
	}

	YamlMap(MapEntries entries, Problems problems) {
		this.entries = entries;
		this.problems = problems;
	}

	/** Reports each key that is not one of these. */
	public YamlMap allow(Set<String> known) {
		this.entries.allow(known, this.problems);
		return this;
	}

	public boolean has(String key) {
		return this.entries.has(key);
	}

	/** Where a key stands, or else where the mapping starts. */
	public Position place(String key) {
		return this.entries.place(key);
	}

	/** Where the value of a key stands, or else where the mapping starts. */
	public Position valuePlace(String key) {
		return this.entries.value(key).map(YamlMap::place).orElse(this.entries.start());
	}

	/**
	 * A text that must be there; empty and a problem if it is not. A key that is there
	 * with a mistyped name was reported already.
	 */
	public String required(String key) {
		if (this.entries.lacks(key)) {
			this.problems.error(this.entries.start(), "key `" + key + "` is missing", "add a line `" + key + ": …`");
		}
		return text(key).orElse("");
	}

	/**
	 * The same for a key that must be there because of what others say, and not always.
	 */
	public String requiredHere(String key) {
		return required(key);
	}

	/** A text that must be there and should be one of these words. */
	public String required(String key, Collection<String> words) {
		return required(key);
	}

	public Optional<String> text(String key) {
		return this.entries.value(key).flatMap((value) -> scalar(key, value));
	}

	/** A text that should be one of these words; its reader reports another one. */
	public Optional<String> text(String key, Collection<String> words) {
		return text(key);
	}

	/** Whether a key says true; false if it is not there. */
	public boolean flag(String key) {
		return text(key).map((text) -> {
			if (!text.equals("true") && !text.equals("false")) {
				wrong(key, "must be true or false, not `" + text + "`",
						"write `" + key + ": true` or leave the line out");
			}
			return text.equals("true");
		}).orElse(false);
	}

	/**
	 * A whole number.
	 * @param example what one may be
	 */
	public OptionalInt number(String key, int example) {
		Optional<String> text = text(key);
		try {
			return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.get()));
		}
		catch (NumberFormatException ex) {
			wrong(key, "must be a whole number, not `" + text.get() + "`",
					"write for example `" + key + ": " + example + "`");
			return OptionalInt.empty();
		}
	}

	public Optional<LocalDate> date(String key) {
		return parsed(key, YamlScalar::day, "is not a date of the calendar",
				"write year-month-day, for example 2026-11-22");
	}

	/** A value that a parser understands, or a problem. */
	public <T> Optional<T> parsed(String key, Function<String, T> parser, String complaint, String hint) {
		return text(key).flatMap((text) -> {
			try {
				return Optional.of(parser.apply(text));
			}
			catch (DateTimeException | IllegalArgumentException ex) {
				wrong(key, "says `" + text + "`, which " + complaint, hint);
				return Optional.empty();
			}
		});
	}

	/** How many items a list has, whatever they are. */
	public int count(String key) {
		return this.entries.value(key)
			.map((value) -> (value instanceof SequenceNode list) ? list.getValue().size() : 0)
			.orElse(0);
	}

	/** Whether a list has no item though it must have one. */
	public boolean lacksItems(String key) {
		return count(key) == 0;
	}

	/** The texts of a list. */
	public List<String> texts(String key) {
		return written(key).stream().map(LocatedText::text).toList();
	}

	/** The texts of a list with their places. */
	public List<LocatedText> written(String key) {
		List<LocatedText> texts = new ArrayList<>();
		for (Node item : items(key)) {
			scalar(key, item).ifPresent((text) -> texts.add(new LocatedText(text, place(item))));
		}
		return texts;
	}

	/** A text with its place. */
	public Optional<LocatedText> writtenText(String key) {
		return text(key).map((text) -> new LocatedText(text, valuePlace(key)));
	}

	/** The whole numbers of a list, each within a range. */
	public List<Integer> numbers(String key, int least, int most) {
		List<Integer> numbers = new ArrayList<>();
		for (LocatedText number : written(key)) {
			int value = number.text().matches("\\d{1,4}") ? Integer.parseInt(number.text()) : least - 1;
			if (value < least || value > most) {
				this.problems.error(number.place(), "`" + number.text() + "` does not belong in `" + key + "`",
						"write whole numbers from " + least + " to " + most);
			}
			else {
				numbers.add(value);
			}
		}
		return numbers;
	}

	/** The mappings of a list. */
	public List<YamlMap> maps(String key) {
		return items(key).stream().flatMap((item) -> map(key, item).stream()).toList();
	}

	public Optional<YamlMap> map(String key) {
		return this.entries.value(key).flatMap((value) -> map(key, value));
	}

	private Optional<YamlMap> map(String key, Node node) {
		if (node instanceof MappingNode mapping) {
			return Optional.of(new YamlMap(mapping, this.problems));
		}
		this.problems.error(place(node), "`" + key + "` needs `name: value` pairs here",
				"put each pair on its own line, indented below `" + key + ":`, with a space after each colon");
		return Optional.empty();
	}

	private List<Node> items(String key) {
		Optional<Node> value = this.entries.value(key);
		if (value.isEmpty()) {
			return List.of();
		}
		if (value.get() instanceof SequenceNode list) {
			return list.getValue();
		}
		wrong(key, "must be a list", "put each item on its own line, starting with `- `");
		return List.of();
	}

	private Optional<String> scalar(String key, Node node) {
		return YamlScalar.text(node, key, place(node), this.problems);
	}

	/** Reports the value of a key. */
	public void wrong(String key, String complaint, String hint) {
		this.problems.error(valuePlace(key), "`" + key + "` " + complaint, hint);
	}

	/** Reports one text of a key. */
	public void wrong(LocatedText text, String complaint, String hint) {
		this.problems.error(text.place(), "`" + text.text() + "` " + complaint, hint);
	}

	/** Reports the value of a key that may stay as it is. */
	public void warn(String key, String complaint, String hint) {
		this.problems.warning(valuePlace(key), "`" + key + "` " + complaint, hint);
	}

	public static Position place(Node node) {
		return MapEntries.place(node);
	}

}
