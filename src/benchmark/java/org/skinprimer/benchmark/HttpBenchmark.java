package org.skinprimer.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares how fast the program answers with a page with nginx that sends the very same
 * bytes from a compressed file, and how fast both say that a page has not changed.
 */
public final class HttpBenchmark {

	private static final String[] COMPRESSED = { "Accept-Encoding", "gzip" };

	private static final Path CONTENT = Path.of("content");

	private static final Duration LONGEST_START = Duration.ofMinutes(2);

	private static final Bar PAGES = Bar.atLeast(0.65);

	private static final Bar NOT_MODIFIED = Bar.atLeast(0.6);

	private static final Bar P99 = Bar.atMost(1.3);

	private HttpBenchmark() {
	}

	/**
	 * Starts both on the shipped articles, and puts them under load in turn.
	 * @param args {@code --path}, {@code --seconds} of a round, {@code --rounds},
	 * {@code --warm-up} in seconds, {@code --java} as the folder of another Java
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = HttpBenchmark::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		Program program = Program.extracted(Program.shipped(), folder.resolve("program")).on(options);
		Machine.print(program, Tool.WRK, Tool.NGINX);
		if (!Tool.WRK.isThere()) {
			return;
		}
		String path = options.text("path", "/aftercare/first-24-hours");
		try (StartedSite site = StartedSite.start(program, folder, CONTENT, StartedSite.freePort())) {
			site.waitForFirst(path, LONGEST_START);
			site.waitForRest(LONGEST_START);
			HttpResponse<byte[]> page = site.get(path, COMPRESSED);
			System.out.printf("%s: %,d bytes, %,d as gzip%n%n", path, Nginx.text(page).length, page.body().length);
			if (!Tool.NGINX.isThere()) {
				alone(site, path, options);
				return;
			}
			try (Nginx nginx = Nginx.start(folder.resolve("nginx"), path, page)) {
				StartedSite peer = new StartedSite(program, nginx.process(), folder.resolve("nginx/log.txt"),
						nginx.port(), HttpClient.newHttpClient());
				peer.waitForFirst(path, LONGEST_START);
				both(site, peer, path, options);
			}
		}
	}

	private static void alone(StartedSite site, String path, Options options) throws IOException, InterruptedException {
		Load.put(site.address(path), options.number("warm-up", 15), headers(COMPRESSED));
		Load load = Load.put(site.address(path), options.number("seconds", 8), headers(COMPRESSED)).clean();
		System.out.printf("%,.0f answers a second, 99 of 100 within %.2f ms%n", load.rate(), load.p99());
	}

	private static void both(StartedSite site, StartedSite nginx, String path, Options options)
			throws IOException, InterruptedException {
		Set<String> differences = Nginx.differences(site.get(path, COMPRESSED), nginx.get(path, COMPRESSED));
		if (!differences.isEmpty()) {
			throw new Failure("The program and nginx do not send the same: " + String.join(", ", differences));
		}
		Table table = new Table("", "program", "nginx", "ratio", "bar");
		compare("page", PAGES, table, new Target(site, path, List.of(COMPRESSED)),
				new Target(nginx, path, List.of(COMPRESSED)), options);
		Target known = Target.known(site, path);
		Target knownToNginx = Target.known(nginx, path);
		if (known.status() == 304) {
			differences = Nginx.differences(known.ask(), knownToNginx.ask());
			if (!differences.isEmpty()) {
				System.out.println("If the page is known, they differ in: " + String.join(", ", differences));
			}
			compare("304", NOT_MODIFIED, table, known, knownToNginx, options);
		}
		else {
			table.row("304, answers a second", "sends none", "", "", NOT_MODIFIED.beside(0));
		}
		table.print();
	}

	private static void compare(String what, Bar bar, Table table, Target program, Target nginx, Options options)
			throws IOException, InterruptedException {
		int warmUp = options.number("warm-up", 15);
		program.load(warmUp);
		nginx.load(Math.max(1, warmUp / 5));
		List<Load> ours = new ArrayList<>();
		List<Load> theirs = new ArrayList<>();
		int rounds = options.number("rounds", 5);
		for (int round = 1; round <= rounds; round++) {
			ours.add(program.load(options.number("seconds", 8)).clean());
			theirs.add(nginx.load(options.number("seconds", 8)).clean());
			System.out.printf("%s, round %d: program %,.0f a second, nginx %,.0f%n", what, round,
					ours.get(round - 1).rate(), theirs.get(round - 1).rate());
		}
		double rate = Median.of(ours.stream().map(Load::rate).toList());
		double theirRate = Median.of(theirs.stream().map(Load::rate).toList());
		table.row(what + ", answers a second", rate, theirRate, rate / theirRate, bar.beside(rate / theirRate));
		double p99 = Median.of(ours.stream().map(Load::p99).toList());
		double theirP99 = Median.of(theirs.stream().map(Load::p99).toList());
		table.row(what + ", 99 of 100 within ms", p99, theirP99, p99 / theirP99, P99.beside(p99 / theirP99));
	}

	private static List<String> headers(String... headers) {
		List<String> arguments = new ArrayList<>();
		for (int i = 0; i < headers.length; i += 2) {
			arguments.addAll(List.of("--header", headers[i] + ": " + headers[i + 1]));
		}
		return arguments;
	}

	/**
	 * Whom to ask for what.
	 *
	 * @param site whom
	 * @param path for which page
	 * @param headers names and values in turn
	 */
	private record Target(StartedSite site, String path, List<String> headers) {

		/** Asks whether the page is still the one that is known. */
		static Target known(StartedSite site, String path) throws IOException, InterruptedException {
			String tag = site.get(path, COMPRESSED).headers().firstValue("ETag").orElse("\"none\"");
			return new Target(site, path, List.of(COMPRESSED[0], COMPRESSED[1], "If-None-Match", tag));
		}

		HttpResponse<byte[]> ask() throws IOException, InterruptedException {
			return this.site.get(this.path, this.headers.toArray(String[]::new));
		}

		int status() throws IOException, InterruptedException {
			return ask().statusCode();
		}

		Load load(int seconds) throws IOException, InterruptedException {
			return Load.put(this.site.address(this.path), seconds,
					HttpBenchmark.headers(this.headers.toArray(String[]::new)));
		}

	}

}
