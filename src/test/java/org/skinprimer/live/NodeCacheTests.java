package org.skinprimer.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.skinprimer.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nodes that share PostgreSQL share no cache of the content. */
class NodeCacheTests extends TestDatabases {

	private static final List<String> PAGES = List.of("/after/one", "/after/two", "/after/three", "/after",
			"/search?q=words");

	@TempDir
	Path here;

	@TempDir
	Path there;

	private String database;

	@BeforeEach
	void begin() throws Exception {
		try (Connection postgres = databases().toList().get(1).getConnection()) {
			this.database = postgres.getMetaData().getURL() + "?user=postgres";
		}
		for (Path node : List.of(this.here, this.there)) {
			RunningProgram.content(node,
					Stream.of("one", "two", "three")
						.map((name) -> "-- after/" + name + ".md --\n" + page(name, "The same words."))
						.reduce("", String::concat));
		}
	}

	private static String page(String name, String text) {
		return RunningProgram.page("Page " + name, "", text);
	}

	private RunningProgram start(Path node, Path cache) {
		return RunningProgram.startOn(node, this.database, "skinprimer.content.large=1",
				"skinprimer.content.cache=" + cache);
	}

	/** What visitors get once all is known and kept. */
	private static String answers(RunningProgram node) {
		await().atMost(Duration.ofSeconds(30)).until(() -> node.current().isComplete());
		assertThat(node.inspection().problems()).isEmpty();
		await().atMost(Duration.ofSeconds(30)).until(() -> node.text("/search?q=words").contains("/after/one"));
		return PAGES.stream().map(node::text).toList().toString();
	}

	@Test
	void eachNodeKeepsItsOwn() throws Exception {
		Path entries = this.here.resolve("cache/pages");
		String cold;
		try (RunningProgram one = start(this.here, this.here.resolve("cache"));
				RunningProgram other = start(this.there, this.there.resolve("cache"))) {
			cold = answers(one);
			assertThat(answers(other)).isEqualTo(cold).contains("The same words.");
		}
		assertThat(Files.readAllBytes(entries)).isNotEmpty();
		assertThat(this.there.resolve("cache/pages")).exists();
		Files.writeString(this.there.resolve("content/after/two.md"), page("two", "Other words."));
		FileTime kept = Files.getLastModifiedTime(entries);
		try (RunningProgram one = start(this.here, this.here.resolve("cache"));
				RunningProgram other = start(this.there, this.there.resolve("cache"))) {
			assertThat(answers(one)).isEqualTo(cold);
			assertThat(answers(other)).contains("Other words.");
		}
		assertThat(Files.getLastModifiedTime(entries)).isEqualTo(kept);
	}

	@Test
	void whoseFolderIsTakenWorksWithoutOne() {
		Path cache = this.here.resolve("cache");
		try (RunningProgram one = start(this.here, cache); RunningProgram other = start(this.there, cache)) {
			assertThat(answers(other)).isEqualTo(answers(one)).contains("The same words.");
		}
	}

}
