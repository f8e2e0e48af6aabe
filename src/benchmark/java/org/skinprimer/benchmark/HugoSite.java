package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The same articles as a site of hugo, with contents lists, reading times and navigation,
 * but without checks, search or history.
 *
 * @param folder where it is
 */
record HugoSite(Path folder) {

	private static final String PARTS = "hugo/";

	private static final int PAUSE_MILLIS = 5;

	/**
	 * Copies a content folder.
	 * @param folder where the site goes
	 * @param content the articles
	 */
	static HugoSite of(Path folder, Path content) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("config.toml"), Phrases.resource(PARTS + "config.toml"));
		Path layouts = Files.createDirectories(folder.resolve("layouts"));
		Path defaults = Files.createDirectories(layouts.resolve("_default"));
		for (String name : List.of("baseof.html", "single.html", "list.html")) {
			Files.writeString(defaults.resolve(name), Phrases.resource(PARTS + name));
		}
		Files.writeString(layouts.resolve("index.html"), Phrases.resource(PARTS + "index.html"));
		FileSystemUtils.copyRecursively(content, folder.resolve("content"));
		try (Stream<Path> files = Files.find(folder.resolve("content"), 2, (file, any) -> file.endsWith("index.md"))) {
			// With this name it is the page of a folder with articles.
			for (Path index : files.toList()) {
				Files.move(index, index.resolveSibling("_index.md"));
			}
		}
		for (String data : List.of("site.yaml", "glossary.yaml", "sources.yaml")) {
			Files.deleteIfExists(folder.resolve("content").resolve(data));
		}
		return new HugoSite(folder);
	}

	/**
	 * Builds it from nothing.
	 * @return the time and the memory that took
	 */
	Built build(int articles, Duration longest) throws IOException, InterruptedException {
		Path output = this.folder.resolve("public");
		FileSystemUtils.deleteRecursively(output);
		Path log = this.folder.resolve("log.txt");
		long start = System.nanoTime();
		Process hugo = new ProcessBuilder(Tool.HUGO.command("--source", this.folder.toString(), "--quiet"))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		long peak = 0;
		double processor = 0;
		while (hugo.isAlive()) {
			peak = Math.max(peak, Processes.kilobytes(hugo.pid(), "VmHWM"));
			processor = Math.max(processor, Processes.work(hugo));
			if (System.nanoTime() - start > longest.toNanos()) {
				hugo.destroyForcibly();
				throw new Failure("hugo is not ready after " + longest.toMinutes() + " minutes.");
			}
			Thread.sleep(PAUSE_MILLIS);
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		Path last = output.resolve(SiteGenerator.address(articles).substring(1)).resolve("index.html");
		if (hugo.exitValue() != 0 || !Files.exists(last)) {
			throw new Failure("hugo did not build the site: " + Files.readString(log));
		}
		return new Built(seconds, processor, peak);
	}

	/**
	 * What it took to build.
	 *
	 * @param seconds the time
	 * @param processor seconds of work, of all cores together
	 * @param peak the most memory, in kilobytes
	 */
	record Built(double seconds, double processor, long peak) {

	}

}
