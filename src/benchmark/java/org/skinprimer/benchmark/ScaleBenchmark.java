package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Compares how long the program, started from an archive of its classes, takes from
 * nothing to a served, checked and searchable site, and how much memory, with hugo that
 * builds the same articles; for sites of several sizes.
 */
public final class ScaleBenchmark {

	private static final Path CONTENT = Path.of("content");

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private ScaleBenchmark() {
	}

	/**
	 * Generates sites and measures them.
	 * @param args {@code --articles} as numbers with commas between, {@code --rounds},
	 * {@code --java} as the folder of another Java
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = ScaleBenchmark::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		Program program = Program.extracted(Program.shipped(), folder.resolve("program"))
			.on(options)
			.trained(folder, CONTENT);
		Machine.print(program, Tool.HUGO);
		boolean hugo = Tool.HUGO.isThere();
		Table table = new Table("articles", "program", "hugo", "ratio", "bar");
		List<Scale> scales = new ArrayList<>();
		for (int articles : options.numbers("articles", "100,1000,10000")) {
			Scale scale = rounds(program.with(heap(articles)), folder.resolve("site"), articles,
					options.number("rounds", 5), hugo);
			scale.rows(table);
			scales.stream()
				.filter((smaller) -> smaller.articles() * 10 == articles && articles >= 10_000)
				.forEach((tenth) -> scale.growth(tenth, table));
			scales.add(scale);
		}
		System.out.println();
		table.print();
	}

	/** What the README asks for: 100 MB, and 90 kB for each article. */
	private static String heap(int articles) {
		return "-Xmx" + (100 + articles * 90 / 1000) + "m";
	}

	/** Starts the program and builds with hugo in turn. */
	private static Scale rounds(Program program, Path folder, int articles, int rounds, boolean hugo)
			throws IOException, InterruptedException {
		Path content = folder.resolve("content");
		SiteGenerator.write(content, articles);
		HugoSite peer = HugoSite.of(folder.resolve("hugo"), content);
		Scale scale = new Scale(articles, text(content), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int round = 0; round < rounds; round++) {
			FullStart start = FullStart.of(program, folder.resolve("data"), content, articles, LONGEST);
			scale.starts().add(start);
			FullStart again = FullStart.of(program, folder.resolve("data"), content, articles, LONGEST);
			scale.restarts().add(again);
			FileSystemUtils.deleteRecursively(folder.resolve("data"));
			System.out.printf("%,d articles: program %.2f s, again %.2f s, %,.0f MB", articles, start.complete(),
					again.complete(), Processes.megabytes(start.peak()));
			if (hugo) {
				HugoSite.Built build = peer.build(articles, LONGEST);
				scale.builds().add(build);
				System.out.printf(", hugo %.2f s, %,.0f MB", build.seconds(), Processes.megabytes(build.peak()));
			}
			System.out.println();
		}
		FileSystemUtils.deleteRecursively(folder);
		return scale;
	}

	private static long text(Path content) throws IOException {
		try (Stream<Path> files = Files.walk(content)) {
			return files.filter((file) -> file.toString().endsWith(".md"))
				.mapToLong((file) -> file.toFile().length())
				.sum();
		}
	}

}
