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
 * written until the running site answers with the new words, until the list of its
 * section has its new title, and until the log tells of a mistake in it.
 */
public final class LiveEditBenchmark {

	private static final int EDITS = 200;

	/** Edits that the whole site has to take notice of. */
	private static final int WIDE_EDITS = 20;

	/** Seconds between edits, as of an editor in a hurry; the last edit is worked on. */
	private static final long PAUSE = 1;

	private static final Path CONTENT = Path.of("content");

	/** Milliseconds from the write to the bytes that show it. */
	private static final Bar MEDIAN = Bar.atMost(80);

	private static final Bar P95 = Bar.atMost(150);

	/** The same until all pages are right and mistakes are told. */
	private static final Bar ALL = Bar.atMost(1000);

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
		Table table = new Table(String.format(Locale.ROOT, "ms of %,d articles", articles), "median", "bar",
				"95 of 100", "bar", "longest");
		measure(table, "executable jar", jar, folder.resolve("jar"), articles);
		measure(table, "with the archive", trained, folder.resolve("trained"), articles);
		table.print();
	}

	private static void measure(Table table, String name, Program program, Path folder, int articles)
			throws IOException, InterruptedException {
		Path content = Files.createDirectories(folder).resolve("content");
		SiteGenerator.write(content, articles);
		try (StartedSite site = StartedSite.start(program, folder, content, StartedSite.freePort())) {
			site.waitFor(SiteGenerator.address(1), "</html>", LONGEST_START);
			site.waitForRest(LONGEST_START);
			row(table, name + ", its page", MEDIAN, P95, times(EDITS, (edit) -> {
				int article = 1 + edit * (articles / (EDITS + 1));
				String sentence = "Edit-" + edit + "-is-here";
				edit(content, article, "(?m)^## ", sentence + "\n\n## ");
				site.waitFor(SiteGenerator.address(article), sentence, LONGEST_EDIT);
			}));
			row(table, name + ", the list of its section", ALL, ALL, times(WIDE_EDITS, (edit) -> {
				String address = SiteGenerator.address(edit);
				edit(content, edit, "title: ", "title: Renamed%d ".formatted(edit));
				site.waitFor(address.substring(0, address.lastIndexOf('/')), "Renamed%d ".formatted(edit),
						LONGEST_EDIT);
			}));
			row(table, name + ", a mistake is told", ALL, ALL, times(WIDE_EDITS, (edit) -> {
				edit(content, edit, "(?m)^## ", "[Nowhere](nowhere-%d.md)\n\n## ".formatted(edit));
				while (!Files.readString(site.log()).contains("nowhere-%d.md".formatted(edit))) {
					TimeUnit.MILLISECONDS.sleep(10);
				}
			}));
		}
	}

	private static void row(Table table, String name, Bar ofMedian, Bar ofMost, List<Double> edits) {
		List<Double> sorted = edits.stream().sorted().toList();
		double median = Median.of(sorted);
		double most = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
		table.row(name, median, ofMedian.beside(median), most, ofMost.beside(most), sorted.get(sorted.size() - 1));
	}

	/** In milliseconds. */
	private static List<Double> times(int edits, Edit edit) throws IOException, InterruptedException {
		List<Double> times = new ArrayList<>();
		for (int number = 1; number <= edits; number++) {
			long start = System.nanoTime();
			edit.run(number);
			times.add(millis(start));
			TimeUnit.SECONDS.sleep(PAUSE);
		}
		return times;
	}

	private static void edit(Path content, int article, String what, String instead) throws IOException {
		Path file = content.resolve(SiteGenerator.file(article));
		Files.writeString(file, Files.readString(file).replaceFirst(what, instead));
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	/** Edits something, and waits until it shows. */
	@FunctionalInterface
	private interface Edit {

		void run(int number) throws IOException, InterruptedException;

	}

}
