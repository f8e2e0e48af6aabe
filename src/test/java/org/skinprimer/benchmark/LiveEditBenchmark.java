package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.util.FileSystemUtils;

/**
 * Measures how long an editor waits: from the moment an article of a large site is
 * written until the running site answers with the new words.
 */
public final class LiveEditBenchmark {

	private static final int EDITS = 20;

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private static final Duration LONGEST_EDIT = Duration.ofSeconds(10);

	private LiveEditBenchmark() {
	}

	/**
	 * Generates a site, starts the program on it in a process of its own, and edits
	 * articles.
	 * @param args how many articles, or none for 10000; then a port, or none for any
	 */
	public static void main(String[] args) throws Exception {
		int articles = (args.length > 0) ? Integer.parseInt(args[0]) : 10_000;
		int port = (args.length > 1) ? Integer.parseInt(args[1]) : StartedSite.freePort();
		Path folder = Files.createTempDirectory("live-edit-benchmark");
		int exitCode = 0;
		try {
			Path content = folder.resolve("content");
			SiteGenerator.write(content, articles);
			measure(folder, content, articles, port);
		}
		catch (StartedSite.NotShown ex) {
			System.out.println(ex.getMessage());
			exitCode = 1;
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
		System.exit(exitCode);
	}

	private static void measure(Path folder, Path content, int articles, int port)
			throws IOException, InterruptedException {
		System.out.printf(Locale.ROOT, "%d articles, %d cores, Java %s%n", articles,
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		long start = System.nanoTime();
		try (StartedSite site = StartedSite.start(folder, content, port)) {
			site.waitFor(SiteGenerator.address(1), "Guide 1<", LONGEST_START);
			row("first page", millis(start));
			System.out.println(site.memory());
			List<Double> edits = new ArrayList<>();
			for (int edit = 1; edit <= EDITS; edit++) {
				edits.add(edit(site, content, 1 + edit * (articles / (EDITS + 1)), edit));
			}
			edits.sort(null);
			row("edit to page, shortest", edits.get(0));
			row("edit to page, median", (edits.get(EDITS / 2 - 1) + edits.get(EDITS / 2)) / 2);
			row("edit to page, longest", edits.get(EDITS - 1));
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
