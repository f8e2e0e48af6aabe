package org.skinprimer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.YamlMap;
import org.skinprimer.yaml.YamlText;

/**
 * A YAML file that lists things by their ids.
 *
 * @param <T> what the file lists
 * @param entries what it lists, in the order of the file
 * @param file the text of the file, empty if it has none
 * @param good the text of the entries, empty if it has a mistake or there is no file
 * @param problems the mistakes of the file; while there are any, an unknown id is not the
 * fault of the page that uses it
 */
record DataFile<T>(Map<String, T> entries, Optional<SourceFile> file, Optional<SourceFile> good,
		List<Problem> problems) {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+([-/][a-z0-9]+)*");

	static <T> DataFile<T> none() {
		return new DataFile<>(Map.of(), Optional.empty(), Optional.empty(), List.of());
	}

	/** Reads a list of mappings, each with an {@code id}. */
	static <T> DataFile<T> read(Optional<SourceFile> file, Function<YamlMap, T> reader, Problems problems) {
		Map<String, T> entries = new LinkedHashMap<>();
		Optional<Node> root = file.flatMap((read) -> YamlText.read(read.text(), problems));
		for (YamlMap map : maps(root, problems)) {
			entry(map, reader, entries, problems);
		}
		return new DataFile<>(entries, file, file.filter((any) -> !problems.hasErrors()), problems.all());
	}

	/** Whether each entry could be read. */
	boolean whole() {
		return this.problems.stream().noneMatch((problem) -> problem.severity() == Severity.ERROR);
	}

	/** What an earlier text of the file lists, with the mistakes of this one. */
	DataFile<T> withEntriesOf(DataFile<T> earlier) {
		return new DataFile<>(earlier.entries, this.file, earlier.good, this.problems);
	}

	/** Whether the last good text stands in for the file. */
	boolean isKept() {
		return !whole() && this.good.isPresent();
	}

	private static <T> void entry(YamlMap map, Function<YamlMap, T> reader, Map<String, T> entries, Problems problems) {
		int before = problems.all().size();
		T entry = reader.apply(map);
		String id = map.required("id");
		if (!id.isEmpty() && !ID.matcher(id).matches()) {
			problems.error(map.place("id"), "`" + id + "` is not an id", "use small letters, digits and hyphens");
		}
		else if (problems.all().size() == before && entries.putIfAbsent(id, entry) != null) {
			problems.error(map.place("id"), "the id `" + id + "` is used twice", "give each entry an id of its own");
		}
	}

	private static List<YamlMap> maps(Optional<Node> root, Problems problems) {
		List<YamlMap> maps = new ArrayList<>();
		if (root.isPresent() && root.get() instanceof SequenceNode list) {
			for (Node item : list.getValue()) {
				if (item instanceof MappingNode mapping) {
					maps.add(new YamlMap(mapping, problems));
				}
				else {
					problems.error(YamlMap.place(item), "this entry has no `key: value` pairs",
							"begin it with `- id: …` and put its other keys below");
				}
			}
		}
		else if (root.isPresent()) {
			problems.error(Position.START, "this file must be a list", "begin each entry with `- id: …`");
		}
		return maps;
	}

}
