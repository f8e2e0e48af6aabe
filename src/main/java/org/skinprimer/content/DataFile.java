package org.skinprimer.content;

import java.nio.file.Files;
import java.nio.file.Path;
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

import org.skinprimer.markdown.Place;

/**
 * A YAML file that lists things by their ids.
 *
 * @param <T> what the file lists
 * @param entries what it lists, in the order of the file
 * @param whole whether each entry could be read; if not, an unknown id is not the fault
 * of the page that uses it
 */
record DataFile<T>(Map<String, T> entries, boolean whole) {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+([-/][a-z0-9]+)*");

	/**
	 * Reads a list of mappings, each with an {@code id}; a file that is not there lists
	 * nothing.
	 */
	static <T> DataFile<T> read(Path folder, String name, Function<YamlMap, T> reader, List<Problem> all) {
		if (!Files.exists(folder.resolve(name))) {
			return new DataFile<>(Map.of(), true);
		}
		Problems problems = new Problems(name);
		Map<String, T> entries = new LinkedHashMap<>();
		Optional<Node> root = SourceFile.read(folder, name, problems)
			.flatMap((file) -> YamlText.read(file.text(), problems));
		for (YamlMap map : maps(root, problems)) {
			entry(map, reader, entries, problems);
		}
		all.addAll(problems.all());
		return new DataFile<>(entries, !problems.hasErrors());
	}

	private static <T> void entry(YamlMap map, Function<YamlMap, T> reader, Map<String, T> entries, Problems problems) {
		int before = problems.all().size();
		String id = map.required("id");
		T entry = reader.apply(map);
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
			problems.error(Place.START, "this file must be a list", "begin each entry with `- id: …`");
		}
		return maps;
	}

}
