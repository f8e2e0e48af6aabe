package org.skinprimer.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.skinprimer.RunningSite;
import org.skinprimer.content.PagePath;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;
import static org.skinprimer.live.RunningProgram.page;

/** A database that nobody finds, that lets nobody in, or that another one has locked. */
@Timeout(180)
@ExtendWith(OutputCaptureExtension.class)
@Isolated("what takes a second, and what the whole program prints")
class UnfitDatabaseTests {

	private static final PagePath PAGE = new PagePath("/after/page");

	private static final String[] SETTINGS = { "skinprimer.content.poll=50ms",
			"skinprimer.editor.password=" + RunningSite.PASSWORD };

	@TempDir
	Path temp;

	@Test
	void aHostWithoutAddressIsWaitedForAndNamed() {
		write("One.");
		try (RunningProgram program = RunningProgram.startOn(this.temp,
				"jdbc:postgresql://database.invalid/skinprimer?password=secret", SETTINGS)) {
			assertLive(program, "Two.");
			assertThat(program.site().asEditor().get("/editor").body())
				.contains("The database cannot be reached", "no address is known of database.invalid")
				.doesNotContain("secret");
			assertThat(program.site().get("/actuator/health").body()).contains("UP", "degraded")
				.doesNotContain("database.invalid");
		}
	}

	@Test
	void aWrongPasswordStopsTheStartAndALockIsWaitedFor(CapturedOutput output) throws Exception {
		write("One.");
		Path data = this.temp.resolve("postgres");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(data).start()) {
			String url = postgres.getJdbcUrl("postgres", "postgres");
			try (RunningProgram program = RunningProgram.startOn(this.temp, url, SETTINGS)) {
				await().until(() -> program.revisions(PAGE).size() == 1);
				assertLockIsWaitedFor(program, postgres.getPostgresDatabase());
			}
			Files.writeString(data.resolve("pg_hba.conf"), "host all all all scram-sha-256\n");
			new ProcessBuilder("kill", "-HUP", Files.readAllLines(data.resolve("postmaster.pid")).get(0)).start()
				.waitFor();
			String wrong = url.replaceFirst("\\?.*", "");
			assertThatException().isThrownBy(() -> RunningProgram
				.startOn(this.temp, wrong, "spring.datasource.username=postgres", "spring.datasource.password=secret")
				.close());
			assertThat(output.getAll().lines().filter((line) -> line.startsWith("Skin Primer cannot start")))
				.containsExactly("Skin Primer cannot start: its database " + wrong
						+ " cannot be opened (FATAL: password authentication failed for user \"postgres\"); see that it "
						+ "is there and may be used, or name another database with --spring.datasource.url=…");
			assertThat(output.getAll()).doesNotContain("secret");
		}
	}

	private void assertLockIsWaitedFor(RunningProgram program, DataSource database) throws Exception {
		try (Connection other = database.getConnection()) {
			other.setAutoCommit(false);
			JdbcClient.create(new org.springframework.jdbc.datasource.SingleConnectionDataSource(other, true))
				.sql("lock table revision in access exclusive mode")
				.update();
			assertLive(program, "Two.");
			await().atMost(Duration.ofSeconds(15)).until(() -> desk(program).contains("lock timeout"));
			assertThat(desk(program)).contains("changes that wait to be written: 1");
			assertLive(program, "Three.");
			other.rollback();
		}
		await().atMost(Duration.ofSeconds(30))
			.ignoreExceptions()
			.until(() -> program.revisions(PAGE).size() == 3 && program.status().failures().isEmpty());
		assertThat(Stream.of(desk(program))).noneMatch((desk) -> desk.contains("cannot be reached"));
	}

	private static String desk(RunningProgram program) {
		return program.site().asEditor().get("/editor").body();
	}

	private void write(String text) {
		RunningProgram.content(this.temp, "-- after/page.md --\n" + page("A page", "", text));
	}

	private static void assertLive(RunningProgram program, String text) {
		assertThat(program.text(PAGE.value())).isNotEmpty();
		program.write("after/page.md", page("A page", "", text));
		await(text).atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(10))
			.until(() -> program.text(PAGE.value()).contains(text));
	}

}
