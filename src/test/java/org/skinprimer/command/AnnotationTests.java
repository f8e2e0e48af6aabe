package org.skinprimer.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.skinprimer.TestContent;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a check found, in the forms that others show beside the lines. */
class AnnotationTests {

	private static final int MANY = 200;

	private static final String ARTICLE = """
			-- after/page-%1$d.md --
			---
			title: Page %1$d
			description: An article of a site that is only there for tests of the program.
			---
			The cat sat on the mat, 100%% of it.

			[Sleep](sleep-%1$d.md)

			## Rest

			## Rest
			""";

	private static final Pattern COMMAND = Pattern
		.compile("::(\\w+) file=([^,:]+),line=(\\d+),col=(\\d+)," + "title=[^,:]+::(.+)");

	@TempDir(factory = BesideTheProgram.class)
	Path folder;

	@Test
	void eachProblemIsTheSameInEveryFormat() {
		TestContent.write(this.folder,
				IntStream.range(0, MANY / 2).mapToObj(ARTICLE::formatted).collect(Collectors.joining()));
		List<String> text = run("text").lines().filter((line) -> line.contains(".md:")).toList();
		String file = Path.of("").toAbsolutePath().relativize(this.folder).toString().replace('\\', '/') + "/";
		assertThat(text).hasSize(MANY);
		JsonNode json = new JsonMapper().readTree(run("json"));
		assertThat(items(json.get("problems"))).hasSameSizeAs(text);
		List<String> sarif = items(new JsonMapper().readTree(run("sarif")).get("runs").get(0).get("results")).stream()
			.map((result) -> line(result, file))
			.toList();
		assertThat(sarif).isEqualTo(text);
		assertThat(run("github").lines().map((line) -> line(line, file))).containsExactlyElementsOf(text);
	}

	@Test
	void theSarifLogHoldsWhatItsSchemaRequires() {
		JsonNode log = new JsonMapper()
			.readTree(new SarifLog(CheckedFolder.of(Path.of("content")), List.of(problem("a b/ä%.md", "“x”"))).json());
		assertThat(log.toString()).isEqualTo("""
				{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
				"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Skin Primer","version":"unreleased",
				"rules":[{"id":"content","shortDescription":{"text":"A mistake in the content of the site"}}]}},
				"columnKind":"utf16CodeUnits","results":[{"ruleId":"content","ruleIndex":0,"level":"warning",
				"message":{"text":"“x” (mend it)"},"locations":[{"physicalLocation":{
				"artifactLocation":{"uri":"content/a%20b/%C3%A4%25.md"},
				"region":{"startLine":3,"startColumn":7}}}]}]}]}""".replace("\n", ""));
	}

	@Test
	void aFolderWithoutAProblemGivesNoCommandAndALogWithoutResults() {
		TestContent.write(this.folder, "");
		assertThat(run("github")).isEmpty();
		assertThat(run("sarif")).contains("\"results\":[]");
	}

	@Test
	void nothingInAProblemIsTakenForAPartOfTheCommand() {
		assertThat(WorkflowCommand.of(CheckedFolder.of(Path.of("a,b")), problem("c:d%,.md", "50%: a, b::c")))
			.isEqualTo("::warning file=a%2Cb/c%3Ad%25%2C.md,line=3,col=7,title=Skin Primer::50%25: a, b::c (mend it)");
		assertThat(WorkflowCommand.data("a\r\nb%0A")).isEqualTo("a%0D%0Ab%250A");
		assertThat(WorkflowCommand.property("a:\nb,")).isEqualTo("a%3A%0Ab%2C");
	}

	@Test
	void filesAreNamedFromWhereTheProgramWasStarted() {
		Path start = Path.of("").toAbsolutePath();
		assertThat(CheckedFolder.of(Path.of(".")).path("a.md")).isEqualTo("a.md");
		assertThat(CheckedFolder.of(start).uri("a:b.md")).isEqualTo("a%3Ab.md");
		assertThat(CheckedFolder.of(start.resolve("x y/../z")).uri("a.md")).isEqualTo("z/a.md");
		CheckedFolder elsewhere = CheckedFolder.of(start.resolveSibling("else where"));
		assertThat(elsewhere.path("a.md")).endsWith("/else where/a.md").doesNotContain("..");
		assertThat(elsewhere.uri("a.md")).startsWith("file:///").endsWith("/else%20where/a.md");
	}

	/** A result in the way in which people read it. */
	private static String line(JsonNode result, String folder) {
		JsonNode place = result.get("locations").get(0).get("physicalLocation");
		String uri = place.get("artifactLocation").get("uri").asString();
		return URI.create(uri).getPath().substring(folder.length()) + ":" + place.get("region").get("startLine") + ":"
				+ place.get("region").get("startColumn") + ": " + result.get("level").asString() + ": "
				+ result.get("message").get("text").asString();
	}

	private static String line(String command, String folder) {
		Matcher parts = COMMAND.matcher(command);
		assertThat(parts.matches()).as(command).isTrue();
		return unescaped(parts.group(2)).substring(folder.length()) + ":" + parts.group(3) + ":" + parts.group(4) + ": "
				+ parts.group(1) + ": " + unescaped(parts.group(5));
	}

	private static String unescaped(String text) {
		return text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%");
	}

	private static List<JsonNode> items(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

	private static Problem problem(String file, String message) {
		return new Problem(Severity.WARNING, file, new Position(3, 7), message, "mend it");
	}

	private String run(String format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), Clock.systemUTC())
			.run("--check", this.folder.toString(), "--format=" + format);
		assertThat(err.size()).isZero();
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Below where the program is started, as the content of a project is. */
	static class BesideTheProgram implements TempDirFactory {

		@Override
		public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "content");
		}

	}

}
