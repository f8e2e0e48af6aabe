package org.skinprimer.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.Tool;
import org.skinprimer.shared.ToolFile;
import org.skinprimer.yaml.YamlMap;
import org.skinprimer.yaml.YamlText;

/** Reads a YAML file that lists things by their ids. */
public final class DataFile {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*+");

	private DataFile() {
	}

	/**
	 * Reads a list of mappings, each with an {@code id}.
	 * @param file the text, empty if it cannot be read
	 * @param reader makes a thing of a mapping
	 * @param problems what is wrong with the file so far
	 * @return what the file lists, in its order; what has a mistake is left out
	 */
	static <T> Attempt<Map<String, T>> read(Optional<SourceFile> file, Function<YamlMap, T> reader, Problems problems) {
		return entries(file, (text) -> YamlText.list(text.text(), problems), reader, problems);
	}

	/** Reads the same where the list is all that the file has, below a key. */
	static <T> Attempt<Map<String, T>> read(Optional<SourceFile> file, String key, Function<YamlMap, T> reader,
			Problems problems) {
		return read(file, key, (map) -> map.allow(Set.of(key)), reader, problems);
	}

	private static <T> Attempt<Map<String, T>> read(Optional<SourceFile> file, String key, Consumer<YamlMap> more,
			Function<YamlMap, T> reader, Problems problems) {
		return entries(file, (text) -> {
			Optional<YamlMap> root = YamlText.map(text.text(), problems);
			if (root.isEmpty() && !problems.hasErrors()) {
				problems.error(Position.START, "this file does not begin with `" + key + ":`",
						"write `" + key + ":`, and its entries below, each with `- id: …`");
			}
			root.ifPresent(more);
			return root.map((map) -> map.maps(key)).orElse(List.of());
		}, reader, problems);
	}

	/** Reads the questions that lead to signs; those with a mistake are left out. */
	static Attempt<Questions> questions(Optional<SourceFile> file, Problems problems) {
		AtomicReference<String> address = new AtomicReference<>(Questions.NONE.address());
		Attempt<Map<String, Question>> read = read(file, "questions", (map) -> address.set(Questions.address(map)),
				Question::read, problems);
		return new Attempt<>(read.source(),
				read.value().map((byId) -> new Questions(address.get(), byId, Questions.NONE.urgency())),
				read.problems());
	}

	/** Reads what is usual on each day. */
	static Attempt<Recovery> recovery(Optional<SourceFile> file, Problems problems) {
		return Attempt.of(file, "file", (text) -> {
			Optional<YamlMap> root = YamlText.map(text.text(), problems);
			if (root.isEmpty() && !problems.hasErrors()) {
				problems.error(Position.START, "this file must have `key: value` lines", "begin with `only: …`");
			}
			return root.map((map) -> Recovery.read(map, problems));
		}, problems);
	}

	/** Reads what makes pages of its own; of one with a mistake, nothing is shown. */
	static Attempt<Tool> tool(ToolFile<?> file, Optional<SourceFile> source, Problems problems) {
		return Attempt.<Tool>of(source, "file", (text) -> {
			Optional<YamlMap> root = YamlText.map(text.text(), problems);
			if (root.isEmpty() && !problems.hasErrors()) {
				problems.error(Position.START, "this file must have `key: value` lines",
						"begin with `" + file.start() + ": …`");
			}
			return root.map((map) -> file.reader().apply(map, problems));
		}, problems).withheldIfBroken();
	}

	private static <T> Attempt<Map<String, T>> entries(Optional<SourceFile> file,
			Function<SourceFile, List<YamlMap>> maps, Function<YamlMap, T> reader, Problems problems) {
		Map<String, T> entries = new LinkedHashMap<>();
		Attempt<Map<String, T>> read = Attempt.of(file, "file", (text) -> {
			maps.apply(text).forEach((map) -> entry(map, reader, entries, problems));
			return Optional.of(entries);
		}, problems);
		// Of a file with mistakes as much is used as can be.
		return new Attempt<>(file, Optional.of(entries), read.problems());
	}

	private static <T> void entry(YamlMap map, Function<YamlMap, T> reader, Map<String, T> entries, Problems problems) {
		long before = problems.errors();
		T entry = reader.apply(map);
		String id = map.required("id");
		if (!id.isEmpty() && !ID.matcher(id).matches()) {
			problems.error(map.place("id"), "`" + id + "` is not an id", "use small letters, digits and hyphens");
		}
		else if (problems.errors() == before && entries.putIfAbsent(id, entry) != null) {
			problems.error(map.place("id"), "the id `" + id + "` is used twice", "give each entry an id of its own");
		}
	}

}
