package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long an editor waits: from the moment an article of a large site is
 * written until the running site answers with the new words.
 */
public final class LiveEditBenchmark {

	private static final int EDITS = 20;

	/** Seconds between edits, as of an editor in a hurry; the last edit is worked on. */
	private static final long PAUSE = 3;

	private static final Path CONTENT = Path.of("content");

	/** Milliseconds from the write to the bytes that show it. */
	private static final Bar MEDIAN = Bar.atMost(300);

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private static final Duration LONGEST_EDIT = Duration.ofSeconds(10);

	private LiveEditBenchmark() {
	}

	/**
	 * Generates a site, starts the program on it in each way of the README, and edits
	 * articles one after the other.
	 * @param args {@code --articles}, {@code --java} as the folder of another Java
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = LiveEditBenchmark::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		Program jar = Program.jar(Program.shipped()).on(options);
		Program trained = Program.extracted(Program.shipped(), folder.resolve("program"))
			.on(options)
			.trained(folder, CONTENT);
		Machine.print(jar);
		int articles = options.number("articles", 10_000);
		Table table = new Table(String.format(Locale.ROOT, "ms of %,d articles", articles), "shortest", "median",
				"longest", "first", "bar");
		row(table, "executable jar", edits(jar, folder.resolve("jar"), articles));
		row(table, "with the archive", edits(trained, folder.resolve("trained"), articles));
		table.print();
	}

	private static void row(Table table, String name, List<Double> edits) {
		List<Double> sorted = edits.stream().sorted().toList();
		double median = Median.of(sorted);
		table.row(name, sorted.get(0), median, sorted.get(sorted.size() - 1), edits.get(0), MEDIAN.beside(median));
	}

	private static List<Double> edits(Program program, Path folder, int articles)
			throws IOException, InterruptedException {
		Path content = Files.createDirectories(folder).resolve("content");
		SiteGenerator.write(content, articles);
		List<Double> edits = new ArrayList<>();
		try (StartedSite site = StartedSite.start(program, folder, content, StartedSite.freePort())) {
			site.waitFor(SiteGenerator.address(1), "Guide 1<", LONGEST_START);
			site.waitForRest(LONGEST_START);
			for (int edit = 1; edit <= EDITS; edit++) {
				edits.add(edit(site, content, 1 + edit * (articles / (EDITS + 1)), edit));
				TimeUnit.SECONDS.sleep(PAUSE);
			}
		}
		return edits;
	}

	/** Adds a sentence to an article, and waits until the site shows it. */
	private static double edit(StartedSite site, Path content, int article, int edit)
			throws IOException, InterruptedException {
		Path file = content.resolve(SiteGenerator.file(article));
		String sentence = "This is edit number " + edit + ".";
		String text = Files.readString(file).replaceFirst("(?m)^## ", sentence + "\n\n## ");
		long start = System.nanoTime();
		Files.writeString(file, text);
		site.waitFor(SiteGenerator.address(article), sentence, LONGEST_EDIT);
		return millis(start);
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

}
