package org.skinprimer.live;

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

/** How the program ends when there is nothing to serve. */
@Timeout(120)
class StartTests {

	@TempDir
	Path folder;

	@Test
	void aMissingFolderStopsTheProgramWithOnePlainSentence() throws Exception {
		Path missing = this.folder.resolve("nowhere");
		Ended ended = run(missing);
		assertThat(ended.code()).isNotZero();
		assertThat(ended.output()).contains("Skin Primer cannot start: it looked for its articles in " + missing
				+ ", but there is no such folder; name the right folder with --skinprimer.content.folder=/path/to/content.")
			.doesNotContain("\tat ", "APPLICATION FAILED TO START", "WARN", "ERROR", "Hikari", "Tomcat");
	}

	@Test
	void aFolderWithoutSettingsStopsTheProgram() throws Exception {
		Ended ended = run(this.folder);
		assertThat(ended.code()).isNotZero();
		assertThat(ended.output()).contains("but it has no file site.yaml; name the right folder");
	}

	@Test
	void settingsThatCannotBeReadStopTheProgramAndSayWhere() throws Exception {
		TestContent.write(this.folder, "");
		Files.writeString(this.folder.resolve("site.yaml"), "name: \"Test\ntagline: words\n");
		Ended ended = run(this.folder);
		assertThat(ended.code()).isNotZero();
		assertThat(ended.output()).contains("site.yaml:1:7: error: the quote opened here is not closed on this line")
			.doesNotContain("\tat ");
	}

	@Test
	void aSecondProgramOnTheSameDatabaseStopsWithOnePlainSentence() throws Exception {
		TestContent.write(this.folder, "");
		String url = "jdbc:h2:file:" + this.folder.resolve("data") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
		try (java.sql.Connection first = java.sql.DriverManager.getConnection(url)) {
			Ended ended = run(this.folder, "--spring.datasource.url=" + url);
			assertThat(ended.code()).isNotZero();
			assertThat(ended.output())
				.contains("Skin Primer cannot start: another one already runs on the same database")
				.doesNotContain("\tat ", "APPLICATION FAILED TO START");
			assertThat(first.isClosed()).isFalse();
		}
	}

	private static Ended run(Path content, String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SkinPrimer.class.getName(),
						"--skinprimer.content.folder=" + content));
		command.addAll(List.of(options));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return new Ended(process.exitValue(), output);
	}

	private record Ended(int code, String output) {
	}

}
