package org.skinprimer.schema;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.FrontMatterSplitter;
import org.skinprimer.yaml.YamlMap;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file that is good, and all that may be wrong with one like it. */
class Sample {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String STRANGE = "zzzzzzzzzz";

	/** What is needed only where other keys say so, which no list of keys tells. */
	private static final Set<String> NEEDED_HERE = Set.of("plan words", "plan guide");

	private final ContentFile kind;

	private final Schema schema;

	private final Node root;

	private final long told;

	private final List<String> disagreements = new ArrayList<>();

	private final Set<String> seen = new LinkedHashSet<>();

	private int mistakes;

	Sample(ContentFile kind, Path file) throws IOException {
		this.kind = kind;
		this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
			.getSchema(Schemas.read().byName().get(kind.name()).toString(), InputFormat.JSON);
		String text = Files.readString(file);
		String yaml = text.startsWith("---\n") ? FrontMatterSplitter.of(text, new Problems("")).orElseThrow().header()
				: text;
		this.root = new Yaml().compose(new StringReader(yaml));
		this.told = problems().size();
	}

	List<String> refusals() {
		return this.schema.validate(json(this.root).toString(), InputFormat.JSON)
			.stream()
			.map(Object::toString)
			.toList();
	}

	/** Makes each mistake in each kind of mapping of the file, one at a time. */
	List<String> disagreements() {
		visit(this.root, "", this::spoil);
		return this.disagreements;
	}

	int mistakes() {
		return this.mistakes;
	}

	private void spoil(MappingNode mapping, String path) {
		if (!this.seen.add(path)) {
			return;
		}
		List<NodeTuple> good = List.copyOf(mapping.getValue());
		List<NodeTuple> more = new ArrayList<>(good);
		more.add(new NodeTuple(scalar(mapping, STRANGE), scalar(mapping, "1")));
		compare(mapping, more, path + " with an unknown key");
		for (int at = 0; at < good.size(); at++) {
			String key = ((ScalarNode) good.get(at).getKeyNode()).getValue();
			List<NodeTuple> less = new ArrayList<>(good);
			less.remove(at);
			without(mapping, less, path, key);
			Node value = good.get(at).getValueNode();
			Node other = (value instanceof ScalarNode) ? list(value) : scalar(value, "1");
			List<NodeTuple> changed = new ArrayList<>(good);
			changed.set(at, new NodeTuple(good.get(at).getKeyNode(), other));
			compare(mapping, changed, path + " with another " + key);
		}
		mapping.setValue(good);
	}

	/** What others need may be missed by the reader alone; a key, by both. */
	private void without(MappingNode mapping, List<NodeTuple> less, String path, String key) {
		this.mistakes++;
		mapping.setValue(less);
		boolean isConditional = NEEDED_HERE.contains(this.kind.name() + " " + key);
		List<Problem> problems = problems();
		boolean isMissed = !isConditional
				&& problems.stream().anyMatch((problem) -> problem.message().equals("key `" + key + "` is missing"));
		boolean bySchema = !refusals().isEmpty();
		if ((isMissed && !bySchema) || (bySchema && problems.size() == this.told)) {
			this.disagreements.add(path + " without " + key + ": missed " + isMissed + ", schema " + bySchema);
		}
	}

	private void compare(MappingNode mapping, List<NodeTuple> changed, String what) {
		this.mistakes++;
		mapping.setValue(changed);
		boolean byReader = problems().size() > this.told;
		boolean bySchema = !refusals().isEmpty();
		if (!bySchema || !byReader) {
			this.disagreements.add(what + ": reader " + byReader + ", schema " + bySchema);
		}
	}

	private List<Problem> problems() {
		Problems problems = new Problems(this.kind.name());
		List<Node> maps = (this.root instanceof SequenceNode list) ? list.getValue() : List.of(this.root);
		maps.forEach((map) -> this.kind.reader().accept(new YamlMap((MappingNode) map, problems), problems));
		return problems.all();
	}

	private static void visit(Node node, String path, BiConsumer<MappingNode, String> each) {
		if (node instanceof SequenceNode list) {
			list.getValue().forEach((item) -> visit(item, path, each));
		}
		else if (node instanceof MappingNode mapping) {
			List.copyOf(mapping.getValue())
				.forEach((pair) -> visit(pair.getValueNode(), path + "/" + ((ScalarNode) pair.getKeyNode()).getValue(),
						each));
			each.accept(mapping, path);
		}
	}

	private static Node scalar(Node place, String text) {
		return new ScalarNode(Tag.STR, text, place.getStartMark(), place.getEndMark(), ScalarStyle.DOUBLE_QUOTED);
	}

	private static Node list(Node place) {
		return new SequenceNode(Tag.SEQ, true, new ArrayList<>(List.of(place)), place.getStartMark(),
				place.getEndMark(), FlowStyle.FLOW);
	}

	/** What an editor of text takes the YAML for, by the core schema of YAML 1.2. */
	private static JsonNode json(Node node) {
		if (node instanceof MappingNode mapping) {
			ObjectNode object = JSON.createObjectNode();
			mapping.getValue()
				.forEach((pair) -> object.set(((ScalarNode) pair.getKeyNode()).getValue(), json(pair.getValueNode())));
			return object;
		}
		if (node instanceof SequenceNode list) {
			ArrayNode array = JSON.createArrayNode();
			list.getValue().forEach((item) -> array.add(json(item)));
			return array;
		}
		String text = ((ScalarNode) node).getValue();
		boolean isPlain = ((ScalarNode) node).getScalarStyle() == ScalarStyle.PLAIN;
		boolean isOther = isPlain && Arrays.asList("true", "false").contains(text)
				|| isPlain && text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
		return isOther ? JSON.readTree(text) : JSON.getNodeFactory().stringNode(text);
	}

}
