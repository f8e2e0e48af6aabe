package org.skinprimer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.Damage;
import org.skinprimer.TestContent;
import org.skinprimer.contentcache.ContentCache;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search finds in an index that was kept is what it would find in a new one. */
class IndexStoreTests {

	private static final String PAGE = """
			-- after/%1$s.md --
			---
			title: The %1$s
			description: A page that is only there so that a search for its words can find it or not.
			---
			A %1$s, with %2$s and water.

			## Part of %1$s

			More %2$s.
			""";

	@TempDir
	Path folder;

	@TempDir
	Path data;

	@BeforeEach
	void write() {
		TestContent.write(this.folder, PAGE.formatted("scar", "words") + PAGE.formatted("mark", "dots") + """
				-- glossary.yaml --
				- id: petechiae
				  term: Petechiae
				  meaning: Tiny red dots.
				""");
	}

	private record Start(int changes, List<SearchResults> found) {

		static Start of(Path folder, ContentCache cache) {
			cache.open();
			IndexedContent content = IndexedContent.of(folder, cache);
			List<SearchResults> found = Stream.of("scar", "dots", "words", "water", "petechiae", "wrods", "part mark")
				.map(content::find)
				.toList();
			content.end();
			return new Start(content.changes(), found);
		}

	}

	private Start start() throws IOException {
		try (ContentCache cache = ContentCache.in(this.data)) {
			return Start.of(this.folder, cache);
		}
	}

	private List<SearchResults> right() {
		return Start.of(this.folder, ContentCache.none()).found();
	}

	@Test
	void whatDidNotChangeIsNotReadAgain() throws IOException {
		assertThat(start()).isEqualTo(new Start(4, right()));
		assertThat(start()).isEqualTo(new Start(0, right()));
	}

	@Test
	void whatChangedMeanwhileIsReadAgain() throws IOException {
		start();
		TestContent.write(this.folder, PAGE.formatted("mark", "spots") + PAGE.formatted("wound", "words") + """
				-- glossary.yaml --
				- id: barrier
				  term: Wrods
				  meaning: What keeps water in.
				""");
		Files.delete(this.folder.resolve("after/scar.md"));
		assertThat(start().changes()).isEqualTo(3);
		assertThat(start()).isEqualTo(new Start(0, right()));
	}

	@Test
	void noDamageIsSearched() throws IOException {
		start();
		List<SearchResults> right = right();
		List<String> wrong = new ArrayList<>();
		for (int seed = 0; seed < 200; seed++) {
			Random random = new Random(seed);
			List<Path> files = files();
			Path file = files.get(random.nextInt(files.size()));
			Files.write(file, Damage.of(Files.readAllBytes(file), random));
			if (!start().found().equals(right)) {
				wrong.add("seed " + seed + " " + file);
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(start()).isEqualTo(new Start(0, right));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.data.resolve("search"))) {
			return files.filter((file) -> !file.endsWith("write.lock")).sorted().toList();
		}
	}

	@Test
	void whereNothingCanBeKeptItLiesInMemory() throws IOException {
		Files.writeString(this.data.resolve("search"), "a file");
		assertThat(start()).isEqualTo(new Start(4, right()));
		assertThat(this.data.resolve("search")).isRegularFile();
	}

}
