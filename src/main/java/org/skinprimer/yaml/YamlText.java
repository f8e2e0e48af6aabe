package org.skinprimer.yaml;

import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
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
	public static Optional<Node> read(String text, Problems problems) {
		String[] lines = text.split("\n", -1);
		if (new YamlLinter(problems).areBroken(lines)) {
			return Optional.empty();
		}
		try {
			StreamReader reader = new StreamReader(oneLineEach(text));
			return Optional
				.ofNullable(new Composer(new ParserImpl(reader, OPTIONS), RESOLVER, OPTIONS).getSingleNode());
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

	/** YAML would count lines at separators that no editor counts. */
	private static String oneLineEach(String text) {
		return text.replace('\u2028', ' ').replace('\u2029', ' ');
	}

}
