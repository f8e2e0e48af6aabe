package org.skinprimer.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import org.skinprimer.RunningSite;
import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.history.Revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skinprimer.live.RunningProgram.page;

/** What takes long and needs a system of its own; told of in {@code developing.md}. */
class HarmTests {

	private static final PagePath PAGE = new PagePath("/after/page");

	private static final int PORT = Integer.getInteger("kills.port", 9073);

	/** The pages of a site that is large enough to have a cache. */
	private static final int MANY = 600;

	@TempDir
	Path temp;

	/**
	 * The program is killed again and again while editors save and searches find nothing.
	 * {@code -Dkills=200}, and {@code -Dkills.database=jdbc:postgresql:…} for another
	 * database than H2.
	 */
	@Test
	@EnabledIfSystemProperty(named = "kills", matches = "\\d+")
	void whatWasServedIsRemembered() throws Exception {
		Random random = new Random(16);
		RunningSite site = new RunningSite(PORT);
		int edits = 0;
		int kills = Integer.getInteger("kills");
		Path content = this.temp.resolve("content");
		TestContent.write(content, "-- after/page.md --\n" + page("A page", "", "Edit-0-is-here"));
		String database = System.getProperty("kills.database", "jdbc:h2:file:" + this.temp.resolve("data")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
		for (int kill = 0; kill < kills; kill++) {
			Process program = start(content, database);
			try {
				await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> answers(site));
				for (int more = random.nextInt(5) + 1; more > 0; more--) {
					String text = "Edit-" + (++edits) + "-is-here";
					Files.writeString(content.resolve("after/page.md"), page("A page", "", text));
					await().pollInterval(Duration.ofMillis(5))
						.until(() -> site.get("/after/page").body().contains(text));
					site.get("/search?q=nothing" + edits);
				}
				TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
			}
			finally {
				program.destroyForcibly().waitFor();
			}
		}
		try (RunningProgram last = RunningProgram.startOn(this.temp, database)) {
			List<Revision> revisions = last.revisions(PAGE);
			System.out.printf("%d kills, %d edits served, %d remembered%n", kills, edits, revisions.size() - 1);
			assertThat(revisions).hasSize(edits + 1);
		}
	}

	/**
	 * The program is killed while it writes what the next start needs: each start shows
	 * each page as it is, and no draft. {@code -Dcache.kills=50}.
	 */
	@Test
	@EnabledIfSystemProperty(named = "cache.kills", matches = "\\d+")
	void aCacheThatIsHalfWrittenIsNoHarm() throws Exception {
		Random random = new Random(22);
		RunningSite site = new RunningSite(PORT);
		Path content = this.temp.resolve("content");
		TestContent.write(content, "-- after/page.md --\n" + page("A page", "", "The first"));
		for (int number = 0; number < MANY; number++) {
			Files.writeString(content.resolve("after/page-%d.md".formatted(number)), page("Page " + number,
					isDraft(number) ? "draft: true\n" : "", "Words-%d-are-here".formatted(number)));
		}
		String database = "jdbc:h2:file:" + this.temp.resolve("data") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
		int kills = Integer.getInteger("cache.kills");
		for (int kill = 0; kill <= kills; kill++) {
			Process program = start(content, database, "--skinprimer.content.large=1",
					"--skinprimer.content.cache=" + this.temp.resolve("cache"));
			try {
				await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> answers(site));
				for (int number : random.ints(20, 0, MANY).toArray()) {
					String body = site.get("/after/page-" + number).body();
					assertThat(body.contains("Words-%d-are-here".formatted(number)))
						.as("page %d after %d kills", number, kill)
						.isNotEqualTo(isDraft(number));
				}
				TimeUnit.MILLISECONDS.sleep(random.nextInt(4_000));
			}
			finally {
				program.destroyForcibly().waitFor();
			}
		}
		System.out.printf("%d kills, each start was right%n", kills);
	}

	private static boolean isDraft(int number) {
		return number % 7 == 0;
	}

	private static boolean answers(RunningSite site) {
		return site.get("/after/page").statusCode() == 200;
	}

	private Process start(Path content, String database, String... settings) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SkinPrimer.class.getName(),
						"--skinprimer.content.folder=" + content, "--server.port=" + PORT,
						"--skinprimer.content.poll=50ms", "--spring.datasource.url=" + database));
		command.addAll(List.of(settings));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Path.of("target/killed.log").toFile())
			.start();
	}

	/**
	 * The disk of the database is full and free again, again and again. {@code -Ddisk}
	 * names a small disk, {@code -Drounds=20} how often.
	 */
	@Test
	@EnabledIfSystemProperty(named = "disk", matches = ".+")
	void aFullDiskIsNoMatterOnceItIsFree() throws Exception {
		Path disk = Path.of(System.getProperty("disk"));
		Path filler = disk.resolve("filler");
		int rounds = Integer.getInteger("rounds", 20);
		RunningProgram.content(this.temp, "-- after/page.md --\n" + page("A page", "", "Edit-0-is-here"));
		try (RunningProgram program = RunningProgram.startOn(this.temp,
				"jdbc:h2:file:" + disk.resolve("data")
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
				"skinprimer.content.poll=50ms")) {
			// The first page that a program shows takes longer.
			assertThat(program.text("/after/page")).contains("Edit-0");
			int edits = 0;
			int before = program.revisions(PAGE).size();
			for (int round = 0; round < rounds; round++) {
				fill(filler);
				// H2 has some room of its own.
				for (int more = 0; more < 3 || (more < 100 && !isFelt(program)); more++) {
					String text = "Edit-" + (++edits) + "-is-here";
					program.write("after/page.md", page("A page", "", text + "\n\nMore words stand here.".repeat(500)));
					await("edit %d in round %d".formatted(edits, round)).atMost(Duration.ofSeconds(2))
						.untilAsserted(() -> assertThat(program.text("/after/page")).contains(text));
				}
				assertThat(program.status().failures()).isNotEmpty();
				Files.delete(filler);
				int expected = before + edits;
				await().atMost(Duration.ofSeconds(30))
					.ignoreExceptions()
					.until(() -> program.status().failures().isEmpty() && program.revisions(PAGE).size() == expected);
			}
			System.out.printf("%d rounds, %d edits, all remembered%n", rounds, edits);
		}
		finally {
			Files.deleteIfExists(filler);
		}
	}

	/** Whether an edit could not be kept; to keep one takes less than a second. */
	private static boolean isFelt(RunningProgram program) throws InterruptedException {
		for (int wait = 0; wait < 20 && program.status().failures().isEmpty(); wait++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		return !program.status().failures().isEmpty();
	}

	private static void fill(Path filler) throws IOException {
		try (var out = Files.newOutputStream(filler)) {
			for (int size = 65_536; size > 0; size /= 2) {
				try {
					while (true) {
						out.write(new byte[size]);
					}
				}
				catch (IOException ex) {
					// Full for writes of this size.
				}
			}
		}
	}

}
