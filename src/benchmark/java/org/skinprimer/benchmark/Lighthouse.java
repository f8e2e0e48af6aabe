package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has Lighthouse rate some pages as a phone with a slow network shows them. */
public final class Lighthouse {

	/** Lighthouse needs a newer Node than most systems have, so that comes along. */
	private static final List<String> COMMAND = List.of("--yes", "-p", "node@22", "-p", "lighthouse@13.5.0",
			"lighthouse");

	private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");

	private static final Path CONTENT = Path.of("content");

	private static final Duration LONGEST_START = Duration.ofMinutes(2);

	private static final Duration LONGEST_AUDIT = Duration.ofMinutes(4);

	private static final Bar SCORE = Bar.atLeast(100);

	private Lighthouse() {
	}

	/**
	 * Starts the site and rates its pages.
	 * @param args {@code --paths} with commas between, {@code --rounds}
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = Lighthouse::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		Program program = Program.onClassPath().on(options);
		Machine.print(program, Tool.NPX, Tool.CHROMIUM);
		if (!Tool.NPX.isThere() | !Tool.CHROMIUM.isThere()) {
			return;
		}
		String paths = options.text("paths", "/,/aftercare,/aftercare/first-24-hours,/search");
		Table table = new Table("page", "performance", "accessibility", "best practices", "SEO", "bar");
		Set<String> failed = new LinkedHashSet<>();
		try (StartedSite site = StartedSite.start(program, folder, CONTENT, StartedSite.freePort())) {
			for (String path : paths.split(",")) {
				site.waitForFirst(path, LONGEST_START);
				site.waitForRest(LONGEST_START);
				List<List<Long>> rounds = new ArrayList<>();
				for (int round = 0; round < options.number("rounds", 3); round++) {
					JsonNode report = rate("http://localhost:" + site.port() + path, folder.resolve("report.json"));
					rounds.add(CATEGORIES.stream().map((category) -> score(report, category)).toList());
					failed(report).forEach((audit) -> failed.add(path + ": " + audit));
				}
				List<Double> scores = medians(rounds);
				table.row(path, scores.get(0), scores.get(1), scores.get(2), scores.get(3),
						SCORE.beside(scores.stream().mapToDouble(Double::doubleValue).min().orElseThrow()));
			}
		}
		table.print();
		failed.forEach(System.out::println);
	}

	private static List<Double> medians(List<List<Long>> rounds) {
		return IntStream.range(0, CATEGORIES.size())
			.mapToObj((category) -> Median.of(rounds.stream().map((scores) -> scores.get(category)).toList()))
			.toList();
	}

	private static JsonNode rate(String address, Path report) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("env", "CHROME_PATH=/usr/bin/chromium", Tool.NPX.name()));
		command.addAll(COMMAND);
		command.addAll(List.of(address, "--quiet", "--output=json", "--output-path=" + report,
				"--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"));
		Processes.run(LONGEST_AUDIT, command);
		return JsonMapper.shared().readTree(Files.readString(report));
	}

	private static long score(JsonNode report, String category) {
		return Math.round(report.path("categories").path(category).path("score").asDouble(0) * 100);
	}

	/** The audits that cost points, or would if they had any weight. */
	private static List<String> failed(JsonNode report) {
		Stream<JsonNode> audits = report.path("audits").values().stream();
		return audits.filter((audit) -> audit.path("score").isNumber() && audit.path("score").asDouble() < 1)
			.map((audit) -> audit.path("title").asString("") + " (" + audit.path("id").asString("") + ")")
			.toList();
	}

}
