package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the whole site under load with a small heap, to see whether it bears that. */
public final class HeapBenchmark {

	private static final Path CONTENT = Path.of("content");

	private static final Duration LONGEST_START = Duration.ofMinutes(2);

	private static final List<String> SEARCHES = List.of("/search", "/search?q=redness", "/search?q=retinol",
			"/search?q=when+can+i+wear+makeup", "/search?q=hyperpigmantation", "/search?q=%22skin+barrier%22",
			"/search?q=qqqqq");

	private static final Pattern LISTED = Pattern.compile("<loc>https?://[^/<]*([^<]*)</loc>");

	private static final Pattern FILE = Pattern
		.compile("(?:href|src)=\"(/[^\"?#]+\\.(?:css|svg|png|jpg|webp|woff2))\"");

	/** Milliseconds that nobody is answered. */
	private static final Bar PAUSE = Bar.atMost(100);

	private static final Bar NONE = Bar.atMost(0);

	private HeapBenchmark() {
	}

	/**
	 * Asks for all pages, searches and files of the shipped site in turn.
	 * @param args {@code --heap} in megabytes, {@code --seconds}, {@code --java} as the
	 * folder of another Java
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = HeapBenchmark::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		Path gc = folder.resolve("gc.log");
		String heap = "-Xmx" + options.number("heap", 96) + "m";
		Program program = Program.extracted(Program.shipped(), folder.resolve("program"))
			.on(options)
			.with(heap, "-Xlog:gc:file=" + gc);
		Machine.print(program, Tool.WRK);
		if (!Tool.WRK.isThere()) {
			return;
		}
		try (StartedSite site = StartedSite.start(program, folder, CONTENT, StartedSite.freePort())) {
			site.waitForFirst("/", LONGEST_START);
			Set<String> paths = paths(site);
			int seconds = options.number("seconds", 60);
			System.out.printf("%d addresses, %d s, %s%n%n", paths.size(), seconds, heap);
			Path script = Files.writeString(folder.resolve("all.lua"), script(paths));
			Load load = Load.put(site.address(""), seconds, List.of("--script", script.toString()));
			print(load, GcLog.read(Files.readString(gc)), errors(Files.readString(site.log())), site);
		}
	}

	private static void print(Load load, GcLog gc, long errors, StartedSite site)
			throws IOException, InterruptedException {
		load.complaints().forEach(System.out::println);
		Table table = new Table("", "program", "bar");
		table.row("answers", load.requests());
		table.row("answers a second", load.rate());
		table.row("99 of 100 within ms", load.p99());
		table.row("kinds of wrong answers", load.complaints().size(), NONE.beside(load.complaints().size()));
		table.row("errors in the log", errors, NONE.beside(errors));
		table.row("pauses", gc.pauses().size());
		table.row("longest pause, ms", gc.longest());
		table.row("full collections", gc.full().size());
		table.row("longest of these, ms", gc.longestFull(), PAUSE.beside(gc.longestFull()));
		table.row("process, MB", Processes.megabytes(site.kilobytes("VmRSS")));
		table.row("process at most, MB", Processes.megabytes(site.kilobytes("VmHWM")));
		table.row("heap in use, MB", site.liveHeap() / 1e6);
		table.print();
	}

	/** All pages of the site map, some searches, and the files that they all need. */
	private static Set<String> paths(StartedSite site) throws IOException, InterruptedException {
		Set<String> paths = new TreeSet<>(found(LISTED, text(site, "/sitemap.xml")));
		paths.remove("");
		paths.add("/");
		paths.addAll(SEARCHES);
		paths.addAll(List.of("/sitemap.xml", "/robots.txt"));
		for (String page : List.copyOf(paths)) {
			paths.addAll(found(FILE, text(site, page)));
		}
		return paths;
	}

	private static List<String> found(Pattern pattern, String text) {
		Stream<MatchResult> results = pattern.matcher(text).results();
		return results.map((result) -> result.group(1)).toList();
	}

	private static String text(StartedSite site, String path) throws IOException, InterruptedException {
		return new String(site.get(path).body(), StandardCharsets.UTF_8);
	}

	private static String script(Set<String> paths) {
		return """
				local paths = {
				%s
				}
				local next = 0
				request = function()
					next = next %% #paths + 1
					return wrk.format("GET", paths[next], {["Accept-Encoding"] = "gzip"})
				end
				""".formatted(paths.stream().map((path) -> "\t\"" + path + "\"").collect(Collectors.joining(",\n")));
	}

	private static long errors(String log) {
		return log.lines().filter((line) -> line.contains(" ERROR ") || line.contains("OutOfMemoryError")).count();
	}

}
