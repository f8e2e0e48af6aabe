package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk, where a last good version stands in for each broken file, and the check,
 * which knows none, tell the same.
 */
@Timeout(240)
class DeskAndCheckTests {

	private static final Path SHIPPED = Path.of("content");

	private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

	private static final int ROUNDS = 15;

	@TempDir
	Path folder;

	private LoadedFolder good;

	@BeforeEach
	void readTheShippedContent() throws IOException {
		try (Stream<Path> walk = Files.walk(SHIPPED)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				Path copy = this.folder.resolve(SHIPPED.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		this.good = load(Optional.empty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					aftercare/makeup-exercise-swimming.md | published: 2026-11 | published: 2026-13     | links to this page
					glossary.yaml                         | '  meaning: '      | '  meaning: See: '      | places that name its words
					sources.yaml                          | 'url: https://'    | 'url: '                 | places that cite its works
					assessment.yaml                       | '- id:'            | '- idd:'                |
					aftercare/healing-timeline.svg        | <svg               | <sgv                    | places that show it
					site.yaml                             | 'timeZone: '       | 'timeZone: Mars/'       |
					site.yaml                             | 'baseUrl: '        | 'baseUrl: www'          |
					site.yaml                             | 'name: '           | '\tname: '              |
					site.yaml                             | 'name: '           | 'name: "'               |
					""")
	void oneMistakeIsOneErrorAndWhatFollowsIsFoldedIntoIt(String file, String right, String wrong, String following)
			throws IOException {
		Path broken = this.folder.resolve(file);
		String text = Files.readString(broken);
		assertThat(text).contains(right);
		Files.writeString(broken, text.replaceFirst(right, wrong));
		Inspection check = check();
		assertThat(check.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.isError()).isTrue();
			assertThat(problem.file()).isEqualTo(file);
			assertThat(problem.consequences().what()).endsWith(Optional.ofNullable(following).orElse(""));
			assertThat(problem.toString()).matches(
					".+:\\d+:\\d+: error: .+" + ((following != null) ? "; and \\d+ .*" + following : "") + " \\(.+");
		});
		assertThat(check.errors()).isOne();
		assertThat(told(desk())).isEqualTo(told(check));
	}

	@Test
	void whateverIsBrokenTheyTellTheSame() throws IOException {
		Random random = new Random(20261130);
		List<Path> files;
		try (Stream<Path> walk = Files.walk(this.folder)) {
			files = walk.filter(Files::isRegularFile).sorted().toList();
		}
		List<Path> data = files.stream().filter((file) -> file.toString().endsWith(".yaml")).toList();
		for (int round = 0; round < ROUNDS; round++) {
			for (int more = random.nextInt(3); more >= 0; more--) {
				List<Path> some = (random.nextInt(3) == 0) ? data : files;
				Path file = some.get(random.nextInt(some.size()));
				Files.write(file, new Damage(random).to(Files.readAllBytes(file)));
			}
			assertThat(told(desk())).as("round " + round).isEqualTo(told(check()));
			for (Path file : files) {
				Path shipped = SHIPPED.resolve(this.folder.relativize(file).toString());
				if (Files.mismatch(shipped, file) >= 0) {
					Files.write(file, Files.readAllBytes(shipped));
				}
			}
		}
	}

	private Inspection check() {
		return new SiteReader(this.folder).inspect(NOW);
	}

	private Inspection desk() {
		LoadedFolder now = load(Optional.of(this.good));
		return Inspection.of(now, new Site(now.snapshot(), NOW, SiteHistory.NONE), Optional.empty());
	}

	private LoadedFolder load(Optional<LoadedFolder> before) {
		return new SiteReader(this.folder).load(before, NOW, LastGood.NONE);
	}

	/** What follows from a mistake depends on what stands in for the broken file. */
	private static List<String> told(Inspection inspection) {
		return inspection.problems()
			.stream()
			.map((problem) -> problem.location() + " " + problem.severity() + " " + problem.message() + " "
					+ problem.hint())
			.toList();
	}

}
