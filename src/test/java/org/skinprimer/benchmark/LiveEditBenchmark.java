package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long an editor waits: from the moment an article of a large site is
 * written until the running site answers with the new words.
 */
public final class LiveEditBenchmark {

	private static final int EDITS = 20;

	/** Java is still busy compiling what the first edits after a start need. */
	private static final int FIRST_EDITS = 10;

	/** Milliseconds from the write to the bytes that show it. */
	private static final Bar MEDIAN = Bar.atMost(300);

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private static final Duration LONGEST_EDIT = Duration.ofSeconds(10);

	private LiveEditBenchmark() {
	}

	/**
	 * Generates a site, starts the program on it in a process of its own, and edits
	 * articles one after the other as soon as it is at rest.
	 * @param args {@code --articles} and {@code --port}
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = LiveEditBenchmark::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		int articles = options.number("articles", 10_000);
		int port = options.number("port", StartedSite.freePort());
		Path content = folder.resolve("content");
		SiteGenerator.write(content, articles);
		Program program = Program.onClassPath().on(options);
		Machine.print(program);
		System.out.printf(Locale.ROOT, "%,d articles%n", articles);
		long start = System.nanoTime();
		try (StartedSite site = StartedSite.start(program, folder, content, port)) {
			site.waitFor(SiteGenerator.address(1), "Guide 1<", LONGEST_START);
			row("first page", millis(start));
			site.waitForRest(LONGEST_START);
			System.out.println(site.memory());
			List<Double> edits = new ArrayList<>();
			for (int edit = 1; edit <= FIRST_EDITS + EDITS; edit++) {
				edits.add(edit(site, content, 1 + edit * (articles / (FIRST_EDITS + EDITS + 1)), edit));
			}
			row("first edit after a start", edits.get(0));
			edits.subList(0, FIRST_EDITS).clear();
			edits.sort(null);
			row("edit to page, shortest", edits.get(0));
			row("edit to page, median", Median.of(edits));
			row("edit to page, longest", edits.get(EDITS - 1));
			System.out.println("median " + MEDIAN.beside(Median.of(edits)) + " (ms)");
			System.out.println(site.memory());
		}
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

	private static void row(String name, double millis) {
		System.out.printf(Locale.ROOT, "%-24s %8.0f ms%n", name, millis);
	}

}
