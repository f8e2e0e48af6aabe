package org.skinprimer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.SiteReader;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** No number of the shipped facts changes in silence, and no sign of danger is lost. */
class ShippedFactsTests {

	private static final Path CONTENT = Path.of("content");

	private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

	private static final int CHANGES = 50;

	/** A number of a fact, on one line of its file. */
	private static final Pattern IN_FACTS = Pattern.compile("^  (?:value|to|words|also): .*?(\\d+)");

	/** A number in the words of a link to a fact. */
	private static final Pattern IN_PAGES = Pattern.compile("\\[[^\\]\\[]*?(\\d+)[^\\]\\[]*]\\(fact:");

	@TempDir
	Path folder;

	@BeforeEach
	void thereAreFacts() {
		assumeThat(CONTENT.resolve("facts.yaml")).exists();
	}

	@Test
	void eachChangedNumberOfAFactIsToldWithItsFileAndLine() throws IOException {
		List<String> lines = Files.readAllLines(CONTENT.resolve("facts.yaml"));
		for (int line : some(places(lines, IN_FACTS))) {
			ContentFolder site = ContentFolder.of(this.folder, "")
				.write("facts.yaml", String.join("\n", changed(lines, IN_FACTS, line)));
			int start = line;
			while (!lines.get(start).startsWith("- id:")) {
				start--;
			}
			int first = start;
			assertThat(site.read().problems()).as(lines.get(line))
				.anyMatch((problem) -> problem.isError() && problem.file().equals("facts.yaml")
						&& problem.place().line() > first && problem.place().line() <= first + 11
						&& problem.message().contains("fact"));
		}
	}

	@Test
	void eachChangedNumberInATextIsToldWithItsFileAndLine() throws IOException {
		FileSystemUtils.copyRecursively(CONTENT, this.folder);
		Map<String, List<String>> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(CONTENT)) {
			for (Path file : all.filter((any) -> any.toString().endsWith(".md")).toList()) {
				files.put(CONTENT.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
			}
		}
		List<String> uses = new ArrayList<>();
		files.forEach((file, lines) -> places(lines, IN_PAGES).forEach((line) -> uses.add(file + ":" + (line + 1))));
		List<String> chosen = some(uses);
		for (String place : chosen) {
			String file = place.substring(0, place.indexOf(':'));
			int line = Integer.parseInt(place.substring(place.indexOf(':') + 1)) - 1;
			files.put(file, changed(files.get(file), IN_PAGES, line));
			Files.write(this.folder.resolve(file), files.get(file));
		}
		assertThat(new SiteReader(this.folder).inspect(NOW).problems())
			.filteredOn((problem) -> problem.isError() && problem.message().contains("is not what the fact"))
			.extracting((problem) -> problem.file() + ":" + problem.place().line())
			.containsAll(chosen);
	}

	private static <T> List<T> some(List<T> places) {
		assertThat(places).hasSizeGreaterThanOrEqualTo(CHANGES);
		List<T> shuffled = new ArrayList<>(places);
		Collections.shuffle(shuffled, new Random(17));
		return shuffled.subList(0, CHANGES);
	}

	private static List<Integer> places(List<String> lines, Pattern number) {
		return Stream.iterate(0, (line) -> line < lines.size(), (line) -> line + 1)
			.filter((line) -> number.matcher(lines.get(line)).find())
			.toList();
	}

	/** The lines with the first number of one of them one larger. */
	private static List<String> changed(List<String> lines, Pattern number, int at) {
		List<String> changed = new ArrayList<>(lines);
		String line = lines.get(at);
		Matcher found = number.matcher(line);
		assertThat(found.find()).isTrue();
		changed.set(at, line.substring(0, found.start(1)) + (Integer.parseInt(found.group(1)) + 1)
				+ line.substring(found.end(1)));
		return changed;
	}

	/** What led to an ambulance or an emergency room before there was a table. */
	@ParameterizedTest
	@ValueSource(strings = { "hard to breathe", "lips?", "tongue", "faint", "pass out", "seizure",
			"heartbeat.*numbing cream|numbing cream.*heartbeat", "(hot|infected).*38 °C", "racing heart",
			"fast breathing", "vomit", "dizzy", "confused", "clammy", "pain is", "bleeds", "eye hurts", "bulges",
			"swollen shut" })
	void noSignThatLedToAnAmbulanceIsLost(String sign) {
		assertThat(emergencies()).containsPattern("(?i)" + sign);
	}

	private static String emergencies() {
		return new SiteReader(CONTENT).read(NOW)
			.shared()
			.urgency()
			.rows()
			.values()
			.stream()
			.filter((row) -> row.level() == Level.EMERGENCY)
			.map(UrgencyRow::sign)
			.collect(Collectors.joining("\n"));
	}

}
