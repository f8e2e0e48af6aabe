package org.skinprimer.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * How the program ends when it cannot start: with one plain sentence, and with no more.
 */
@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
@Isolated("what the whole program prints")
class StartTests {

	private static final String OTHER_DATABASE = ", or name another database with --spring.datasource.url=…";

	/** What the program logs where no test quiets it. */
	private static final String LOG = """
			<configuration>
				<include resource="org/springframework/boot/logging/logback/defaults.xml"/>
				<include resource="org/springframework/boot/logging/logback/console-appender.xml"/>
				<root level="info"><appender-ref ref="CONSOLE"/></root>
			</configuration>
			""";

	private CapturedOutput output;

	@TempDir
	Path folder;

	@BeforeEach
	void capture(CapturedOutput output) {
		this.output = output;
	}

	@Test
	void aMissingFolderStopsTheProgram() {
		Path missing = this.folder.resolve("nowhere");
		assertStops("Skin Primer cannot start: it looked for its articles in " + missing
				+ ", but there is no such folder; name the right folder with --skinprimer.content.folder=/path/to/content.",
				"--skinprimer.content.folder=" + missing);
	}

	@Test
	void aFolderWithoutSettingsStopsTheProgram() {
		assertStops("Skin Primer cannot start: it looked for its articles in " + this.folder
				+ ", but it has no file site.yaml; name the right folder with --skinprimer.content.folder=/path/to/content.",
				"--skinprimer.content.folder=" + this.folder);
	}

	@Test
	void settingsThatCannotBeReadStopTheProgramAndSayWhere() throws Exception {
		breakSettings();
		assertStops("Skin Primer cannot start: it looked for its articles in " + this.folder
				+ ", but its site.yaml cannot be used: site.yaml:1:7: error: the quote opened here is not closed on this line "
				+ "(put \" at the end of the value, or take the first \" away); mend site.yaml.",
				"--skinprimer.content.folder=" + this.folder);
	}

	@Test
	void aSecondProgramOnTheSameDatabaseStops() throws Exception {
		Path data = this.folder.resolve("data.mv.db");
		try (FileChannel file = FileChannel.open(data, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			assertThat(file.lock().isValid()).isTrue();
			assertStops("Skin Primer cannot start: another one already runs on the same database; stop that one"
					+ OTHER_DATABASE, "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data"));
		}
	}

	@Test
	void aFileWhereTheDatabaseShouldBeStopsTheProgram() throws Exception {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertStops(
				"Skin Primer cannot start: its database jdbc:h2:file:" + file
						+ "/skinprimer cannot be opened (IO Exception: \"java.nio.file.NotDirectoryException: " + file
						+ "\"; \"" + file + "\" [90031-240]); see that it is there and may be used" + OTHER_DATABASE,
				"--skinprimer.data=" + file, "--spring.datasource.url=${skinprimer.database}");
	}

	@Test
	void aDamagedDatabaseStopsTheProgram() throws Exception {
		Path data = this.folder.resolve("data");
		Files.writeString(Path.of(data + ".mv.db"), "damaged ".repeat(10_000));
		assertStops(
				"Skin Primer cannot start: its database jdbc:h2:file:" + data
						+ " cannot be opened (File corrupted while " + "reading record: \"" + data
						+ ".mv.db\". Possible solution: use the recovery tool [90030-240])"
						+ "; see that it is there and may be used" + OTHER_DATABASE,
				"--spring.datasource.url=jdbc:h2:file:" + data);
	}

	@Test
	void aDatabaseThatIsNamedWronglyStopsTheProgramAndKeepsItsPassword() {
		assertThatException().isThrownBy(() -> SpringApplication.run(SkinPrimer.class,
				"--spring.datasource.url=jdbc:nothing://a:secret@localhost/skinprimer?password=secret"));
		assertThat(this.output.getAll()).contains("its database jdbc:nothing://localhost/skinprimer cannot be opened")
			.doesNotContain("secret");
	}

	@Test
	void aPortInUseStopsTheProgram() throws Exception {
		try (ServerSocket other = new ServerSocket(0)) {
			assertStops("Skin Primer cannot start: its port " + other.getLocalPort()
					+ " cannot be used (Address already in use); stop the program that uses it, or name another port with "
					+ "--server.port=9000.", "--server.port=" + other.getLocalPort());
		}
	}

	@Test
	void aShortPasswordStopsTheProgram() {
		assertStops(
				"Skin Primer cannot start: the password of the editors' desk has fewer than 12 characters; "
						+ "set a longer one as skinprimer.editor.password, or none to have no desk.",
				"--skinprimer.editor.password=hunter2hunt");
	}

	@Test
	void aPasswordFileThatIsNotThereStopsTheProgram() {
		Path file = this.folder.resolve("password");
		assertStops("Skin Primer cannot start: the password file of the editors' desk, " + file
				+ ", is not there; name the file that holds the password, or take skinprimer.editor.password-file away.",
				"--skinprimer.editor.password-file=" + file);
	}

	@Test
	void aProxyThatIsNoAddressStopsTheProgram() {
		assertStops(
				"Skin Primer cannot start: “10.0.0.1/8” in skinprimer.proxies is an address in the range 10.0.0.0/8; "
						+ "write the range, or the address without /8.",
				"--skinprimer.proxies=192.0.2.7, 10.0.0.1/8");
	}

	@Test
	void theLogOfTheRealProgramHoldsNoMoreAndItsExitCodeIsNotZero() throws Exception {
		breakSettings();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				SkinPrimer.class.getName(), "--skinprimer.content.folder=" + this.folder,
				"--logging.config=" + Files.writeString(this.folder.resolve("log.xml"), LOG))
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isNotZero();
		assertThat(output.lines()).singleElement().asString().endsWith("; mend site.yaml.");
	}

	private void breakSettings() throws IOException {
		TestContent.write(this.folder, "");
		Files.writeString(this.folder.resolve("site.yaml"), "name: \"Test\ntagline: words\n");
	}

	private void assertStops(String sentence, String... arguments) {
		assertThatException().isThrownBy(() -> SpringApplication.run(SkinPrimer.class, arguments));
		assertThat(this.output.getAll().lines()).containsExactly(sentence);
	}

}
