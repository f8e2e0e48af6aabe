package org.skinprimer.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.Page;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

class InitCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path here;

	@Test
	void aNewFolderIsASiteWithoutAnyMistake() throws IOException {
		Path folder = this.here.resolve("new/my-clinic");
		assertThat(run("--init", folder.toString())).isZero();
		Inspection site = new SiteReader(folder).inspect(Clock.systemUTC().instant());
		assertThat(site.problems()).isEmpty();
		assertThat(site.hidden()).singleElement().extracting(Page::path).hasToString("/after/my-next-page");
		assertThat(site.site().sections()).hasSize(2).noneMatch((section) -> section.articles().isEmpty());
		assertThat(files(folder)).hasSizeBetween(12, 16).contains("site.yaml", "plan.yaml", "README.md");
		assertThat(files(this.here.resolve("new"))).allMatch((file) -> file.startsWith("my-clinic/"));
		assertThat(
				new CheckCommand(print(this.out), print(this.err), Clock.systemUTC()).run("--check", folder.toString()))
			.isZero();
	}

	@Test
	void eachFileBeginsWithAHeaderOrTeaches() throws IOException {
		run("--init=" + this.here.resolve("site"));
		for (String file : files(this.here.resolve("site"))) {
			String text = Files.readString(this.here.resolve("site").resolve(file));
			assertThat(text).as(file).startsWith(file.equals("README.md") || file.endsWith(".yaml") ? "# " : "---\n");
			assertThat(text).as(file).doesNotContainIgnoringCase("skin primer", "needl");
		}
	}

	@Test
	void whatToDoNextNamesTheFolderInEachCommand() {
		String folder = this.here.resolve("my clinic").toString();
		assertThat(run("--init", folder)).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains(
				"java -jar a.jar \"--skinprimer.content.folder=" + folder + "\"",
				"mvn spring-boot:run \"-Dspring-boot.run.arguments='--skinprimer.content.folder=" + folder + "'",
				"java -jar a.jar --check --public \"" + folder + "\"", folder + "-data", "site.yaml");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void theDatabaseIsBesideTheFolder() {
		assertThat(new InitCommand(print(this.out), print(this.err), "a.jar").next("my-clinic", 15))
			.startsWith("Wrote 15 files to my-clinic.")
			.contains("java -jar a.jar --skinprimer.content.folder=my-clinic --skinprimer.data=./my-clinic-data",
					"\"-Dspring-boot.run.arguments=--skinprimer.content.folder=my-clinic "
							+ "--skinprimer.data=./my-clinic-data\"");
	}

	@Test
	void anEmptyFolderIsFilled() throws IOException {
		Files.createDirectory(this.here.resolve("empty"));
		assertThat(run("--init", this.here.resolve("empty").toString())).isZero();
		assertThat(files(this.here.resolve("empty"))).contains("site.yaml").noneMatch((file) -> file.startsWith("."));
	}

	@Test
	void whatIsThereStays() throws IOException {
		Files.writeString(this.here.resolve("notes.txt"), "Mine.");
		assertThat(run("--init", this.here.toString())).isEqualTo(2);
		assertThat(run("--init", this.here.resolve("notes.txt").toString())).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8))
			.contains(this.here + " is not empty; name a folder that is not there yet. Nothing was written.")
			.contains("notes.txt is a file;");
		assertThat(files(this.here)).containsExactly("notes.txt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--init", "--init=", "--init a b", "--init --force a", "--init a --check" })
	void wrongUseSaysHow(String line) throws IOException {
		assertThat(InitCommand.isMeant(line.split(" "))).isTrue();
		assertThat(run(line.split(" "))).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("Usage: --init folder");
		assertThat(files(this.here)).isEmpty();
	}

	private int run(String... words) {
		return new InitCommand(print(this.out), print(this.err), "a.jar").run(words);
	}

	private static PrintStream print(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
				.sorted()
				.toList();
		}
	}

}
