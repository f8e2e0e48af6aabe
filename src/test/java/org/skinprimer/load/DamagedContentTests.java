package org.skinprimer.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@Timeout(240)
class DamagedContentTests {

	private static final int ROUNDS = 50;

	private static final int DAMAGES_A_ROUND = 50;

	private static final Path SHIPPED = Path.of("content");

	@TempDir
	Path folder;

	private final Random random = new Random(20261122);

	private final Map<String, byte[]> files = new TreeMap<>();

	private int damages;

	@BeforeEach
	void copyTheShippedContentWithSomeDrafts() throws IOException {
		List<Path> shipped;
		try (Stream<Path> walk = Files.walk(SHIPPED)) {
			shipped = walk.filter((file) -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
		}
		for (Path file : shipped) {
			String name = SHIPPED.relativize(file).toString().replace('\\', '/');
			byte[] bytes = Files.readAllBytes(file);
			if (name.endsWith(".md") && !name.endsWith("index.md") && this.files.size() % 2 == 0) {
				bytes = asDraft(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
			}
			this.files.put(name, bytes);
			Files.createDirectories(this.folder.resolve(name).getParent());
			Files.write(this.folder.resolve(name), bytes);
		}
	}

	/** Makes {@code draft: true} the first or the last line of a header. */
	private String asDraft(String text) {
		return this.random.nextBoolean() ? text.replaceFirst("---\\R", "---\ndraft: true\n")
				: text.replaceFirst("\\R---\\R", "\ndraft: true\n---\n");
	}

	@Test
	void theCopyItselfHasDraftsAndOtherPages() {
		Inspection site = new SiteReader(this.folder).inspect(ContentFolder.NOW);
		assertThat(site.site().pages()).hasSizeGreaterThan(5);
		assertThat(pageFiles().filter((name) -> isDraft(text(this.files.get(name))))).hasSizeGreaterThan(5);
		assertServedRight(site, this.files);
	}

	@Test
	void noDamageStopsTheSitePublishesADraftOrHidesAPageInSilence() throws IOException {
		List<String> data = dataFiles().filter((name) -> !name.equals("site.yaml")).toList();
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, byte[]> damaged = damage((round % 2 == 0) ? List.of() : data);
			assertServedRight(inspect(read(Optional.empty())), damaged);
			mend(damaged);
		}
		assertThat(this.damages).isGreaterThanOrEqualTo(2_500);
	}

	@Test
	void noDamageTakesAPageAwayThatWasGood() throws IOException {
		LoadedFolder good = read(Optional.empty());
		Site before = inspect(good).site();
		List<String> data = dataFiles().toList();
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, byte[]> damaged = damage((round % 2 == 0) ? List.of() : data);
			Inspection site = inspect(read(Optional.of(good)));
			assertThat(site.withheld()).isEmpty();
			assertThat(site.kept()).allSatisfy((file) -> assertThat(complained(site)).contains(file));
			assertThat(site.site().pages()).noneMatch((page) -> isDraft(page.source().text()));
			assertThat(before.pages()).allSatisfy((page) -> {
				boolean kept = site.kept().contains(page.source().name());
				if (kept) {
					assertThat(site.site().page(page.path()).orElseThrow().source()).isEqualTo(page.source());
				}
				else {
					assertThat(site.site().page(page.path()).isPresent() || site.hidden(page.path()).isPresent())
						.isTrue();
				}
			});
			mend(damaged);
		}
		assertThat(this.damages).isGreaterThanOrEqualTo(2_500);
	}

	/**
	 * Damages some data files and most pages and pictures, each once. A broken glossary
	 * breaks pages too, and so there have to be rounds without.
	 */
	private Map<String, byte[]> damage(List<String> data) throws IOException {
		Map<String, byte[]> damaged = new TreeMap<>(this.files);
		List<String> names = new ArrayList<>(this.files.keySet());
		names.removeIf((name) -> name.endsWith(".yaml"));
		Collections.shuffle(names, this.random);
		names.addAll(0, data);
		for (String name : names.subList(0, DAMAGES_A_ROUND)) {
			damaged.put(name, new Damage(this.random).to(damaged.get(name)));
			this.damages++;
		}
		for (String name : this.files.keySet()) {
			if (damaged.get(name) != this.files.get(name)) {
				Files.write(this.folder.resolve(name), damaged.get(name));
			}
		}
		return damaged;
	}

	private void mend(Map<String, byte[]> damaged) throws IOException {
		for (String name : this.files.keySet()) {
			if (damaged.get(name) != this.files.get(name)) {
				Files.write(this.folder.resolve(name), this.files.get(name));
			}
		}
	}

	/** Reads the folder, which no damage may make endless. */
	private LoadedFolder read(Optional<LoadedFolder> before) {
		return assertTimeout(Duration.ofSeconds(20),
				() -> new SiteReader(this.folder).load(before, ContentFolder.NOW, LastGood.NONE));
	}

	private static Inspection inspect(LoadedFolder folder) {
		return Inspection.of(folder, new Site(folder.snapshot(), ContentFolder.NOW, SiteHistory.NONE),
				Optional.empty());
	}

	@Test
	void damagedSettingsAreReadOrRefusedInOneSentence(@TempDir Path other) throws IOException {
		int refused = 0;
		for (int i = 0; i < 300; i++) {
			Files.write(other.resolve("site.yaml"), new Damage(this.random).to(this.files.get("site.yaml")));
			try {
				assertThat(new SiteReader(other).read(ContentFolder.NOW).sections()).isNotEmpty();
			}
			catch (UnreadableContent ex) {
				assertThat(ex).hasMessageContaining(other.toString())
					.hasMessageContaining("site.yaml")
					.hasMessageEndingWith("; mend site.yaml.");
				assertThat(ex.getMessage()).doesNotContain("\n");
				refused++;
			}
		}
		assertThat(refused).isBetween(1, 299);
	}

	private void assertServedRight(Inspection site, Map<String, byte[]> written) {
		List<String> served = site.site().pages().stream().map((page) -> page.source().name()).toList();
		List<String> complained = complained(site);
		assertThat(served).noneMatch((name) -> isDraft(text(written.get(name))));
		assertThat(pageFiles()).allSatisfy((name) -> {
			if (!served.contains(name) && !isDraft(text(written.get(name)))) {
				assertThat(complained).as(name).contains(name);
			}
		});
		assertThat(site.problems()).isSorted().allSatisfy((problem) -> {
			assertThat(written).containsKey(problem.file());
			assertThat(problem.message()).isNotBlank().doesNotContain("\n");
			assertThat(problem.hint()).isNotBlank().doesNotContain("\n");
			long lines = text(written.get(problem.file())).lines().count();
			assertThat((long) problem.place().line()).isLessThanOrEqualTo(lines + 1);
		});
	}

	/** The files that have a mistake, or in which something follows from one. */
	private static List<String> complained(Inspection site) {
		return site.problems()
			.stream()
			.flatMap((problem) -> Stream.concat(Stream.of(problem.file()), problem.consequences().files().stream()))
			.toList();
	}

	private Stream<String> dataFiles() {
		return this.files.keySet().stream().filter((name) -> name.endsWith(".yaml"));
	}

	private Stream<String> pageFiles() {
		return this.files.keySet().stream().filter((name) -> name.endsWith(".md") && !name.startsWith("blocks/"));
	}

	/** Whether a line says so in the header or, moved by accident, just below it. */
	private static boolean isDraft(String text) {
		List<String> lines = text.lines().toList();
		boolean below = false;
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).strip().equals("draft: true")) {
				return true;
			}
			if (below && lines.get(i).isBlank()) {
				return false;
			}
			below |= lines.get(i).strip().equals("---");
		}
		return false;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
