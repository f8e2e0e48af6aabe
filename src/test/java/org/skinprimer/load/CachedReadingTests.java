package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.Damage;
import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.contentcache.ContentCache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.NOW;
import static org.skinprimer.load.ContentFolder.page;

/** What a start finds in the cache is what it would have worked out. */
class CachedReadingTests {

	private static final Path SHIPPED = Path.of("content");

	@TempDir
	Path folder;

	@TempDir
	Path data;

	private Path entries() {
		return this.data.resolve("cache/pages");
	}

	/** Everything that a start makes of a folder, as text. */
	private static String outcome(Path content, ContentCache cache) {
		SiteReader reader = new SiteReader(content, Duration.ZERO, 1, cache);
		LoadedFolder folder = reader.load(Optional.of(reader.load(Optional.empty(), NOW, LastGood.NONE)), NOW,
				LastGood.NONE);
		Site site = new Site(folder.snapshot(), NOW, SiteHistory.NONE);
		Inspection inspection = Inspection.of(folder, site, Optional.empty(), cache);
		cache.save();
		return outcome(folder, site, inspection);
	}

	private static String outcome(LoadedFolder folder, Site site, Inspection inspection) {
		TreeMap<String, String> outcome = new TreeMap<>();
		folder.snapshot()
			.pages()
			.forEach((page) -> outcome.put(page.path().value(), header(page.header()) + "\n" + page.document().blocks()
					+ "\n" + page.document().links() + page.document() + site.html(page)));
		return outcome.toString() + site.pages().stream().map((page) -> page.path()).toList() + inspection.problems();
	}

	/** The order of a map that was copied says nothing. */
	private static String header(FrontMatter header) {
		return header.toString().replaceFirst("covers=\\{[^}]*}", "") + new TreeMap<>(header.subject().covers());
	}

	private String started(Path content) throws IOException {
		try (ContentCache cache = ContentCache.in(this.data.resolve("cache"))) {
			return outcome(content, cache);
		}
	}

	private static String worked(Path content) {
		return outcome(content, ContentCache.none());
	}

	@Test
	void theShippedSiteIsTheSameColdAndWarm() throws IOException {
		String cold = started(SHIPPED);
		long size = Files.size(entries());
		var written = Files.getLastModifiedTime(entries());
		assertThat(started(SHIPPED)).isEqualTo(cold).isEqualTo(worked(SHIPPED));
		assertThat(Files.size(entries())).isEqualTo(size).isGreaterThan(100_000);
		assertThat(Files.getLastModifiedTime(entries())).isEqualTo(written);
		assertThat(this.data.resolve("cache/pages.new")).doesNotExist();
	}

	@Test
	void anyChangeOfWhatATextDependsOnIsSeen() throws IOException {
		ContentFolder content = site();
		Random random = new Random(22);
		started(this.folder);
		for (int round = 0; round < 40; round++) {
			for (int edit = 0; edit <= random.nextInt(3); edit++) {
				edit(content, random, random.nextInt(9));
			}
			assertThat(started(this.folder)).as("round %d", round).isEqualTo(worked(this.folder));
		}
	}

	/** What an edit does not change is not made anew: no page may be behind for that. */
	@Test
	void aProgramThatRunsIsNeverBehindOneThatStartsNow() throws IOException {
		ContentFolder content = site();
		SiteReader reader = new SiteReader(this.folder);
		LoadedFolder running = reader.load(Optional.empty(), NOW, LastGood.NONE);
		Inspection inspection = Inspection.of(running, new Site(running.snapshot(), NOW, SiteHistory.NONE),
				Optional.empty());
		Random random = new Random(2212);
		int quick = 0;
		for (int round = 0; round < 300; round++) {
			Map<String, Loaded<Page>> before = running.files().pages();
			// Of a page that breaks, only who saw it whole knows the last good version.
			int kind = (random.nextInt(3) == 0) ? random.nextInt(11) : 8 + random.nextInt(3);
			edit(content, random, (kind != 6) ? kind : 8);
			running = reader.load(Optional.of(running), NOW, LastGood.NONE);
			Site site = new Site(running.snapshot(), NOW, SiteHistory.NONE);
			inspection = Inspection.of(running, site, Optional.of(inspection));
			assertThat(outcome(running, site, inspection)).as("round %d", round).isEqualTo(worked(this.folder));
			Map<String, Loaded<Page>> after = running.files().pages();
			quick += (before.keySet().equals(after.keySet())
					&& before.keySet().stream().filter((file) -> before.get(file) != after.get(file)).count() == 1) ? 1
							: 0;
		}
		assertThat(quick).as("edits of one page").isGreaterThan(50);
	}

	/** A number to call stands on the sheet of each article, and takes room there. */
	@Test
	void anotherEmergencyNumberIsSeenOnTheSheetsOfArticles() throws IOException {
		ContentFolder content = site();
		String rows = IntStream.range(0, 40)
			.mapToObj((
					row) -> "  - id: row-%1$d\n    level: emergency\n    go: By way %1$d call {emergency}\n    short: %2$s\n    sign: A sign.\n    basis: Well known.\n"
						.formatted(row, "much ".repeat(5 + row % 20) + "pain"))
			.collect(Collectors.joining("", "rows:\n", ""));
		content.write("urgency.yaml", rows).withSettings("emergency:\n  - number: \"911\"\n    where: Here\n");
		String before = started(this.folder);
		content.withSettings("emergency:\n  - number: \"+49 30 1234567\"\n    where: Here\n");
		assertThat(started(this.folder)).isEqualTo(worked(this.folder)).isNotEqualTo(before).contains("the sheet of");
	}

	private ContentFolder site() {
		ContentFolder content = ContentFolder.of(this.folder, "");
		for (String name : List.of("a", "b", "c", "d")) {
			content.write("aftercare/" + name + ".md", text(name, 0));
		}
		return content.write("glossary.yaml", term("skin barrier"))
			.write("facts.yaml", fact(5))
			.write("sources.yaml", source("One"))
			.write("blocks/wash.md", "Wash for [5 days](fact:swim-wait).\n");
	}

	private static String text(String name, int number) {
		return page("Number " + number + ": [a](a.md#one) and [b](b.md), [five](fact:swim-wait), [x](source:s1) and the"
				+ " skin barrier of " + name + ".\n\n[Wash](block:wash)\n\n## One\n\nA tattoo of the skin.\n");
	}

	private static String term(String word) {
		return "- id: barrier\n  term: " + word + "\n  meaning: What keeps water in.\n";
	}

	private static String fact(int days) {
		return "- id: swim-wait\n  value: " + days + "\n  unit: days\n  words: " + days
				+ " days\n  about: swim\n  basis: Well known.\n";
	}

	private static String source(String title) {
		return "- id: s1\n  title: " + title + "\n  by: Someone\n  year: 2024\n  url: https://example.org/1\n"
				+ "  kind: study\n";
	}

	private static void edit(ContentFolder content, Random random, int kind) throws IOException {
		String name = "aftercare/" + (char) ('a' + random.nextInt(4)) + ".md";
		int number = random.nextInt(100);
		switch (kind) {
			case 0 -> content.write("glossary.yaml", term((number % 2 == 0) ? "tattoo" : "skin barrier"));
			case 1 -> content.write("facts.yaml", fact(number + 1));
			case 2 -> content.write("sources.yaml", source("Title " + number));
			case 3 -> content.write("blocks/wash.md", "Wash " + number + " times.\n");
			case 4 -> Files.deleteIfExists(content.path(name));
			case 5 -> content.write(name, text("draft", number).replaceFirst("---\n", "---\ndraft: true\n"));
			case 6 -> content.write(name, text("broken", number) + "\n# Again\n");
			case 7 -> content.withSettings("emergency:\n  - number: \"" + (100 + number) + "\"\n    where: Here\n");
			case 9 -> content.write(name, text("new", number).replaceFirst("title: .*", "title: Page " + number));
			case 10 -> content.write(name, text("new", number).replaceFirst("## One", "## Other " + number));
			default -> content.write(name, text("new", number));
		}
	}

	@Test
	void noDamageMakesAnotherSite() throws IOException {
		site();
		String right = started(this.folder);
		byte[] whole = Files.readAllBytes(entries());
		List<String> wrong = new ArrayList<>();
		for (int seed = 0; seed < 200; seed++) {
			Files.write(entries(), Damage.of(whole, new Random(seed)));
			if (!started(this.folder).equals(right)) {
				wrong.add("seed " + seed);
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(Files.readAllBytes(entries())).hasSameSizeAs(whole);
	}

	@Test
	void whereNothingCanBeKeptAllIsWorkedOut() throws IOException {
		site();
		String right = worked(this.folder);
		Files.writeString(this.data.resolve("cache"), "a file");
		assertThat(started(this.folder)).isEqualTo(right);
		Files.delete(this.data.resolve("cache"));
		Files.createDirectories(entries().resolve("full"));
		Files.createDirectories(this.data.resolve("cache/pages.new/full"));
		assertThat(started(this.folder)).isEqualTo(right);
	}

	/** Linux has a file that is always full, and a folder nobody may write to. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDiskAndAReadOnlyFolderAreNoMatter() throws IOException {
		site();
		String right = started(this.folder);
		byte[] whole = Files.readAllBytes(entries());
		Files.writeString(this.folder.resolve("aftercare/a.md"), text("full", 1));
		String edited = worked(this.folder);
		Path begun = Files.createSymbolicLink(this.data.resolve("cache/pages.new"), Path.of("/dev/full"));
		assertThat(started(this.folder)).isEqualTo(edited).isNotEqualTo(right);
		assertThat(Files.readAllBytes(entries())).isEqualTo(whole);
		Files.delete(begun);
		assertThat(started(this.folder)).isEqualTo(edited);
		assertThat(Files.readAllBytes(entries())).isNotEqualTo(whole);
		try (ContentCache cache = ContentCache.in(Path.of("/proc/self"))) {
			assertThat(outcome(this.folder, cache)).isEqualTo(edited);
			assertThat(cache.folder("search")).isEmpty();
		}
	}

	@Test
	void whoComesSecondWorksWithoutIt() throws IOException {
		site();
		try (ContentCache first = ContentCache.in(this.data.resolve("cache"))) {
			first.open();
			assertThat(first.folder("search")).isPresent();
			try (ContentCache second = ContentCache.in(this.data.resolve("cache"))) {
				second.open();
				assertThat(second.folder("search")).isEmpty();
				assertThat(outcome(this.folder, second)).isEqualTo(worked(this.folder));
			}
			outcome(this.folder, first);
		}
		assertThat(entries()).exists();
	}

}
