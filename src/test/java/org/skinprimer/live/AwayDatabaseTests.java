package org.skinprimer.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

	/** How many edits in each state; told of in {@code measuring.md}. */
	private static final int EDITS = Integer.getInteger("away.edits", 2);

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
			assertLive("down");
			assertThat(desk()).contains("A part of the program does not work right now",
					"The database cannot be reached", "refused", "wait to be written");
			EmbeddedPostgres postgres = start();
			try {
				await().atMost(Duration.ofSeconds(30)).until(() -> this.program.status().failures().isEmpty());
				assertThat(this.program.site().get("/after/earlier").statusCode()).isEqualTo(404);
				assertThat(this.program.revisions(PAGE)).extracting(Revision::number)
					.startsWith(EDITS + 1, EDITS)
					.hasSize(EDITS + 1);
				assertThat(this.program.site().get("/v/1" + PAGE).statusCode()).isEqualTo(200);
				signal("STOP");
				assertNoEarlierText();
				assertLive("frozen");
				assertThat(desk()).contains("The database does not answer just now");
				signal("CONT");
				await().atMost(Duration.ofSeconds(30))
					.ignoreExceptions()
					.until(() -> this.program.revisions(PAGE).size() == 2 * EDITS + 1);
			}
			finally {
				postgres.close();
			}
			assertLive("gone");
			assertThat(this.program.site().get("/after/nothing").statusCode()).isEqualTo(404);
		}
	}

	private void assertNoEarlierText() {
		var answer = this.program.site().get("/v/1" + PAGE);
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
	}

	/**
	 * Each edit is on its page within a second; how long they took is printed if many are
	 * asked for.
	 */
	private void assertLive(String state) {
		List<Long> millis = new ArrayList<>();
		for (int edit = 1; edit <= EDITS; edit++) {
			String text = "Edit %d while the database is %s.".formatted(edit, state);
			long start = System.nanoTime();
			this.program.write("after/page.md", page("A page", "", text));
			await(text).atMost(Duration.ofSeconds(1))
				.pollDelay(Duration.ZERO)
				.pollInterval(Duration.ofMillis(5))
				.until(() -> this.program.text(PAGE.value()).contains(text));
			millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
		}
		if (EDITS > 2) {
			Collections.sort(millis);
			System.out.printf("%d edits, database %s: median %d ms, p95 %d ms, longest %d ms%n", EDITS, state,
					millis.get(EDITS / 2), millis.get((int) Math.ceil(EDITS * 0.95) - 1), millis.get(EDITS - 1));
		}
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
