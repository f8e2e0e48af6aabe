package org.skinprimer.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/**
 * Reads a YAML text into nodes that know their places; a text it cannot read is a
 * problem.
 */
public final class YamlText {

	private static final LoaderOptions OPTIONS = new LoaderOptions();

	// Made once, since it compiles a dozen patterns; it is only read.
	private static final Resolver RESOLVER = new Resolver();

	private YamlText() {
	}

	/**
	 * Reads a text.
	 * @param text the YAML, with as many empty lines before it as it has in its file
	 * @param problems where a mistake goes
	 * @return the root node, empty if there is none or it cannot be read
	 */
	private static Optional<Node> read(String text, Problems problems) {
		String[] lines = text.split("\n", -1);
		if (new YamlLinter(problems).areBroken(lines)) {
			return Optional.empty();
		}
		try {
			StreamReader reader = new StreamReader(oneLineEach(text));
			return Optional.ofNullable(new Composer(new ParserImpl(reader, OPTIONS), RESOLVER, OPTIONS).getSingleNode())
				.filter((root) -> isOfReasonableSize(root, text.length(), problems));
		}
		catch (MarkedYAMLException ex) {
			new YamlErrorExplainer(lines, problems).report(ex);
		}
		catch (RuntimeException ex) {
			problems.error(Position.START, "this cannot be read as `key: value` lines",
					"look for many brackets, or for a character that does not belong there");
		}
		return Optional.empty();
	}

	/**
	 * Reads a text of {@code key: value} lines.
	 * @param text the YAML, with as many empty lines before it as it has in its file
	 * @param problems where a mistake goes
	 * @return empty if it cannot be read or is something else, which is not told here
	 */
	public static Optional<YamlMap> map(String text, Problems problems) {
		return read(text, problems).filter(MappingNode.class::isInstance)
			.map((root) -> new YamlMap((MappingNode) root, problems));
	}

	/**
	 * Reads a text that lists mappings; what else it holds is a problem.
	 * @param text the YAML
	 * @param problems where a mistake goes
	 * @return the mappings that could be read
	 */
	public static List<YamlMap> list(String text, Problems problems) {
		Optional<Node> root = read(text, problems);
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

	/**
	 * Whether its texts together are not much longer than what was written: a text that
	 * is named once may be used again and again, and 40,000 times fill any memory.
	 */
	private static boolean isOfReasonableSize(Node root, int written, Problems problems) {
		Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Node> waiting = new ArrayDeque<>(List.of(root));
		long size = 0;
		while (!waiting.isEmpty()) {
			Node node = waiting.pop();
			size += (node instanceof ScalarNode scalar) ? scalar.getValue().length() : 1;
			if (size > 2L * written) {
				problems.error(YamlMap.place(node),
						"what is named here is used too often, which makes a text without end",
						"write each text where it belongs, without & and *");
				return false;
			}
			if (node instanceof SequenceNode list && seen.add(node)) {
				waiting.addAll(list.getValue());
			}
			else if (node instanceof MappingNode mapping && seen.add(node)) {
				mapping.getValue().forEach((pair) -> waiting.addAll(List.of(pair.getKeyNode(), pair.getValueNode())));
			}
		}
		return true;
	}

	/** YAML would count lines at separators that no editor counts. */
	private static String oneLineEach(String text) {
		return text.replace('\u2028', ' ').replace('\u2029', ' ');
	}

}
