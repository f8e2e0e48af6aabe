package org.skinprimer.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import org.skinprimer.content.PagePath;
import org.skinprimer.history.Revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skinprimer.live.RunningProgram.page;

/**
 * PostgreSQL is down when the program starts, comes, freezes, goes and comes again; pages
 * and edits never wait for it.
 */
@Timeout(180)
@Isolated("what takes a second")
class AwayDatabaseTests {

	private static final PagePath PAGE = new PagePath("/after/page");

	@TempDir
	Path temp;

	private final int port = freePort();

	private RunningProgram program;

	@Test
	void pagesAndEditsNeverWaitForTheDatabase() throws Exception {
		RunningProgram.content(this.temp, "-- after/page.md --\n" + page("A page", "", "One."));
		try (RunningProgram started = RunningProgram.startOn(this.temp,
				"jdbc:postgresql://localhost:" + this.port + "/postgres?user=postgres", "skinprimer.content.poll=50ms",
				"skinprimer.editor.password=" + org.skinprimer.RunningSite.PASSWORD)) {
			this.program = started;
			assertThat(this.program.text(PAGE.value())).contains("One.");
			var answer = this.program.site().get("/after/earlier");
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
			assertThat(answer.body()).contains("We cannot look this up just now");
			assertNoEarlierText();
			assertThat(this.program.text("/take-home/sheet" + PAGE)).contains("A page").doesNotContain("Version");
			assertLive("Two.");
			assertLive("Three.");
			assertThat(desk()).contains("The database cannot be reached", "wait to be written");
			EmbeddedPostgres postgres = start();
			try {
				await().atMost(Duration.ofSeconds(30)).until(() -> this.program.status().failures().isEmpty());
				assertThat(this.program.site().get("/after/earlier").statusCode()).isEqualTo(404);
				assertThat(this.program.revisions(PAGE)).extracting(Revision::number).containsExactly(3, 2, 1);
				assertThat(this.program.site().get("/v/1" + PAGE).statusCode()).isEqualTo(200);
				signal("STOP");
				assertNoEarlierText();
				assertLive("Four.");
				assertLive("Five.");
				assertThat(desk()).contains("The database does not answer just now");
				signal("CONT");
				await().atMost(Duration.ofSeconds(30))
					.ignoreExceptions()
					.until(() -> this.program.revisions(PAGE).size() == 5);
			}
			finally {
				postgres.close();
			}
			assertLive("Six.");
			assertThat(this.program.site().get("/after/nothing").statusCode()).isEqualTo(404);
		}
	}

	private void assertNoEarlierText() {
		var answer = this.program.site().get("/v/1" + PAGE);
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
	}

	private void assertLive(String text) {
		this.program.write("after/page.md", page("A page", "", text));
		await().atMost(Duration.ofSeconds(2))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.program.text(PAGE.value()).contains(text));
	}

	private String desk() {
		return this.program.site().asEditor().get("/editor").body();
	}

	private EmbeddedPostgres start() throws IOException {
		return EmbeddedPostgres.builder()
			.setPort(this.port)
			.setDataDirectory(this.temp.resolve("postgres"))
			.setCleanDataDirectory(false)
			.start();
	}

	/** All processes of the database, which are children of its first one. */
	private void signal(String name) throws Exception {
		String first = java.nio.file.Files.readAllLines(this.temp.resolve("postgres/postmaster.pid")).get(0).strip();
		ProcessHandle postgres = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
		for (ProcessHandle process : java.util.stream.Stream
			.concat(java.util.stream.Stream.of(postgres), postgres.descendants())
			.toList()) {
			new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
