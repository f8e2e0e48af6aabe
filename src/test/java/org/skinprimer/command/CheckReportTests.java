package org.skinprimer.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;

import static org.assertj.core.api.Assertions.assertThat;

/** The check as a program of its own, the way a build step starts it. */
@Timeout(120)
class CheckReportTests {

	private static final String CONTENT = """
			-- after/rest.md --
			---
			title: Rest
			description: An article of a site that is only there for tests of the program.
			---
			The cat sat on the mat. Rest now, “dear” reader.

			[Sleep](sleep.md)
			-- after/twice.md --
			---
			title: Twice
			description: An article of a site that is only there for tests of the program.
			---
			Rest.

			## Rest

			## Rest
			-- after/broken.md --
			title: Broken
			""";

	@TempDir
	Path folder;

	@Test
	void jsonHoldsAllThatWasFoundAndNothingElseIsPrinted() throws Exception {
		TestContent.write(this.folder.resolve("content"), CONTENT);
		Ended ended = run("--check", "--format=json");
		assertThat(ended.error()).isEmpty();
		assertThat(ended.output()).isEqualTo("""
				{"folder":"content","problems":[
				{"file":"after/broken.md","line":1,"column":1,"severity":"error",
				"message":"the file does not begin with a header",
				"hint":"make `---` the first line, then `title: …` and `description: …`, then a line `---`"},
				{"file":"after/rest.md","line":7,"column":1,"severity":"error",
				"message":"the link “Sleep” leads to `sleep.md`, which is not there",
				"hint":"link to a file of the content folder, with .md at its end"},
				{"file":"after/twice.md","line":9,"column":1,"severity":"warning",
				"message":"two headings say “Rest”","hint":"the first is on line 7; give each its own words"}],
				"withheld":["after/broken.md"],"pages":4,"articles":2,"errors":2,"warnings":1,"measures":[
				{"path":"/after/rest","words":11,"fleschKincaid":-1.29,"smog":3.13,"wordsPerSentence":3.67,
				"longSentences":0.0,"overLongest":0},
				{"path":"/after/twice","words":1,"fleschKincaid":-3.4,"smog":3.13,"wordsPerSentence":1.0,
				"longSentences":0.0,"overLongest":0}]}
				""".replace("\n", "") + System.lineSeparator());
		assertThat(ended.code()).isEqualTo(1);
	}

	@Test
	void aWarningDoesNotFail() throws Exception {
		TestContent.write(this.folder.resolve("content"), CONTENT);
		Files.delete(this.folder.resolve("content/after/rest.md"));
		Files.delete(this.folder.resolve("content/after/broken.md"));
		Ended ended = run("--check", "--format", "json");
		assertThat(ended.code()).isZero();
		assertThat(ended.output()).contains("\"withheld\":[],\"pages\":3,\"articles\":1,\"errors\":0,\"warnings\":1,");
	}

	@Test
	void linesForPeopleHoldTheSignsOfTheArticlesToo() throws Exception {
		TestContent.write(this.folder.resolve("content"), CONTENT);
		Ended ended = run("--check=content");
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.output()).contains("after/rest.md:7:1: error: the link “Sleep” leads to");
		assertThat(ended.error()).isEmpty();
	}

	@Test
	void noServerIsStartedAndNoDatabaseOpened() throws Exception {
		TestContent.write(this.folder.resolve("content"), CONTENT);
		assertThat(run("--check").code()).isEqualTo(1);
		try (var files = Files.list(this.folder)) {
			assertThat(files).extracting((file) -> file.getFileName().toString())
				.containsExactlyInAnyOrder("content", "classes");
		}
		List<String> classes = Files.readAllLines(this.folder.resolve("classes"));
		assertThat(classes).anyMatch((line) -> line.contains(" org.skinprimer.command.CheckCommand "));
		assertThat(classes.stream()
			.filter((line) -> line.matches(
					".* (org\\.(springframework\\.(beans|context|web|jdbc)|h2|apache\\.(catalina|coyote|lucene))\\.|java\\.sql\\.Driver).*")))
			.isEmpty();
	}

	@Test
	void nothingToCheckIsSaidOnTheErrorStream() throws Exception {
		Ended ended = run("--check", "--format=json");
		assertThat(ended.code()).isEqualTo(2);
		assertThat(ended.output()).isEmpty();
		assertThat(ended.error()).startsWith("There is nothing to check: looked in ")
			.contains("content, but there is no such folder; name the folder: --check /path/to/content");
	}

	/** Runs the program in a folder of its own, on a system that knows only ASCII. */
	private Ended run(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=US-ASCII",
						"-Xlog:class+load:file=classes", "-cp", System.getProperty("java.class.path"),
						SkinPrimer.class.getName()));
		command.addAll(List.of(words));
		Path error = Files.createTempFile("error", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectError(error.toFile());
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		String errors = Files.readString(error);
		Files.delete(error);
		return new Ended(process.exitValue(), output, errors);
	}

	private record Ended(int code, String output, String error) {
	}

}
