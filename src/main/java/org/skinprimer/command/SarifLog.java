package org.skinprimer.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.skinprimer.problem.Problem;

/**
 * What a check found in the Static Analysis Results Interchange Format, version 2.1.0 of
 * OASIS, which code hosts and editors show beside the lines.
 *
 * @param folder where the files lie
 * @param problems each mistake
 */
record SarifLog(CheckedFolder folder, List<Problem> problems) {

	static final String TOOL = "Skin Primer";

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	/** The one rule there is: hosts group what they show by rules. */
	private static final String RULE = "content";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The log as one line of JSON. */
	String json() {
		ObjectNode log = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
		ObjectNode run = log.putArray("runs").addObject();
		ObjectNode driver = run.putObject("tool").putObject("driver").put("name", TOOL).put("version", version());
		driver.putArray("rules")
			.addObject()
			.put("id", RULE)
			.putObject("shortDescription")
			.put("text", "A mistake in the content of the site");
		// Places are counted as Java counts characters.
		ArrayNode results = run.put("columnKind", "utf16CodeUnits").putArray("results");
		this.problems.forEach((problem) -> add(problem, results.addObject()));
		return log.toString();
	}

	private void add(Problem problem, ObjectNode result) {
		result.put("ruleId", RULE)
			.put("ruleIndex", 0)
			.put("level", problem.severity().name().toLowerCase(Locale.ROOT))
			.putObject("message")
			.put("text", problem.sentence() + " (" + problem.hint() + ")");
		ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
		place.putObject("artifactLocation").put("uri", this.folder.uri(problem.file()));
		place.putObject("region").put("startLine", problem.place().line()).put("startColumn", problem.place().column());
	}

	/** The version of the jar; classes that were compiled a moment ago have none. */
	private static String version() {
		return Optional.ofNullable(SarifLog.class.getPackage().getImplementationVersion()).orElse("unreleased");
	}

}
