package org.skinprimer.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problems;

/** A YAML mapping read strictly: each wrong key or value is a problem with its place. */
public final class YamlMap {

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final Position start;

	private final Problems problems;

	/** The keys that an unknown key was probably meant to be. */
	private final Set<String> guessed = new HashSet<>();

	public YamlMap(MappingNode node, Problems problems) {
		this.start = place(node);
		this.problems = problems;
		for (NodeTuple tuple : node.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			Position place = place(tuple.getKeyNode());
			Entry first = this.entries.putIfAbsent(key, new Entry(place, tuple.getValueNode()));
			if (first != null) {
				problems.error(place, "key `" + key + "` stands here a second time",
						"it is already on line " + first.place().line() + "; keep one of the two");
			}
		}
	}

	/** Reports each key that is not one of these. */
	public YamlMap allow(Set<String> known) {
		this.entries.forEach((key, entry) -> {
			if (!known.contains(key)) {
				String hint = DidYouMean.hint(key, known,
						"known keys are " + String.join(", ", known.stream().sorted().toList()));
				Optional<String> nearest = DidYouMean.of(key, known);
				String twice = nearest.filter(this::has)
					.map((first) -> " It is already on line " + place(first).line() + "; keep one of the two")
					.orElse("");
				nearest.ifPresent(this.guessed::add);
				this.problems.error(entry.place(), "unknown key `" + key + "`", hint + twice);
			}
		});
		return this;
	}

	public boolean has(String key) {
		return this.entries.containsKey(key);
	}

	/** Where a key stands, or else where the mapping starts. */
	public Position place(String key) {
		Entry entry = this.entries.get(key);
		return (entry != null) ? entry.place() : this.start;
	}

	/** Where the value of a key stands, or else where the mapping starts. */
	public Position valuePlace(String key) {
		Entry entry = this.entries.get(key);
		return (entry != null) ? place(entry.value()) : this.start;
	}

	/**
	 * A text that must be there; empty and a problem if it is not. A key that is there
	 * with a mistyped name was reported already.
	 */
	public String required(String key) {
		if (!has(key) && !this.guessed.contains(key)) {
			this.problems.error(this.start, "key `" + key + "` is missing", "add a line `" + key + ": …`");
		}
		return text(key).orElse("");
	}

	public Optional<String> text(String key) {
		return Optional.ofNullable(this.entries.get(key)).flatMap((entry) -> scalar(key, entry.value()));
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
		Entry entry = this.entries.get(key);
		return (entry != null && entry.value() instanceof SequenceNode list) ? list.getValue().size() : 0;
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
		return Optional.ofNullable(this.entries.get(key)).flatMap((entry) -> map(key, entry.value()));
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
		Entry entry = this.entries.get(key);
		if (entry == null) {
			return List.of();
		}
		if (entry.value() instanceof SequenceNode list) {
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
		return new Position(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
	}

	/**
	 * A key and its value.
	 *
	 * @param place where the key stands
	 */
	private record Entry(Position place, Node value) {
	}

}
