package org.skinprimer.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problems;

/** The keys of a mapping, each with its value and where it stands. */
final class MapEntries {

	private final Map<String, Entry> byKey = new LinkedHashMap<>();

	private final Position start;

	/** The keys that an unknown key was probably meant to be. */
	private final Set<String> guessed = new HashSet<>();

	/** Those of a mapping that holds nothing. */
	MapEntries() {
		this.start = Position.START;
	}

	/** Those of a mapping; a key that stands there twice is a problem. */
	MapEntries(MappingNode node, Problems problems) {
		this.start = place(node);
		for (NodeTuple tuple : node.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			Position place = place(tuple.getKeyNode());
			Entry first = this.byKey.putIfAbsent(key, new Entry(place, tuple.getValueNode()));
			if (first != null) {
				problems.error(place, "key `" + key + "` stands here a second time",
						"it is already on line " + first.place().line() + "; keep one of the two");
			}
		}
	}

	/** Reports each key that is not one of these. */
	void allow(Set<String> known, Problems problems) {
		this.byKey.forEach((key, entry) -> {
			if (!known.contains(key)) {
				String hint = DidYouMean.hint(key, known,
						"known keys are " + String.join(", ", known.stream().sorted().toList()));
				Optional<String> nearest = DidYouMean.of(key, known);
				String twice = nearest.filter(this.byKey::containsKey)
					.map((first) -> " It is already on line " + place(first).line() + "; keep one of the two")
					.orElse("");
				nearest.ifPresent(this.guessed::add);
				problems.error(entry.place(), "unknown key `" + key + "`", hint + twice);
			}
		});
	}

	boolean has(String key) {
		return this.byKey.containsKey(key);
	}

	/** Whether a key is neither there nor there with a mistyped name. */
	boolean lacks(String key) {
		return !has(key) && !this.guessed.contains(key);
	}

	Position start() {
		return this.start;
	}

	/** Where a key stands, or else where the mapping starts. */
	Position place(String key) {
		return Optional.ofNullable(this.byKey.get(key)).map(Entry::place).orElse(this.start);
	}

	static Position place(Node node) {
		return new Position(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
	}

	Optional<Node> value(String key) {
		return Optional.ofNullable(this.byKey.get(key)).map(Entry::value);
	}

	/**
	 * A key and its value.
	 *
	 * @param place where the key stands
	 */
	private record Entry(Position place, Node value) {
	}

}
