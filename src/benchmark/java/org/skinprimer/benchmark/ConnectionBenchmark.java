package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.skinprimer.benchmark.Crowd.Manner;

/**
 * Lets many clients keep connections for nothing, and measures how the others are
 * answered meanwhile.
 */
public final class ConnectionBenchmark {

	private static final Path CONTENT = Path.of("content");

	private static final Duration LONGEST_START = Duration.ofMinutes(2);

	private static final String ARTICLE = "/aftercare/first-24-hours";

	private static final String GET = "GET " + ARTICLE + " HTTP/1.1\r\nHost: x\r\n\r\n";

	private static final String HEAD = "GET / HTTP/1.1\r\nHost: x\r\nA: b";

	private static final int WARM_UP_SECONDS = 10;

	private static final Bar QUICK = Bar.atMost(100);

	private static final Bar QUICK_BESIDE_IDLE = Bar.atMost(50);

	private static final Bar NONE = Bar.atMost(0);

	private ConnectionBenchmark() {
	}

	/**
	 * Takes each kind of connection in turn.
	 * @param args {@code --seconds} of each, {@code --idle-seconds} of the last,
	 * {@code --quiet}, {@code --heads} and {@code --idle} as numbers of connections,
	 * {@code --rate} of the visits beside idle ones, {@code --java} as the folder of
	 * another Java
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = ConnectionBenchmark::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		Program program = Program.extracted(Program.shipped(), folder.resolve("program")).on(options);
		Machine.print(program);
		Table table = new Table("", "came", "visits", "99 of 100 within ms", "longest, ms", "errors", "process, MB",
				"bars");
		int seconds = options.number("seconds", 60);
		int quiet = options.number("quiet", 1000);
		try (StartedSite site = start(program.with("-Xmx256m"), folder.resolve("quiet"))) {
			row(table, "nobody", site, 0, Manner.silent(""), 50, seconds, QUICK);
			for (Map.Entry<String, Manner> kind : quiet().entrySet()) {
				row(table, quiet + " " + kind.getKey(), site, quiet, kind.getValue(), 50, seconds, QUICK);
			}
		}
		int heads = options.number("heads", 1500);
		try (StartedSite site = start(program.with("-Xmx96m"), folder.resolve("heads"))) {
			row(table, heads + " unfinished heads, 96 MB", site, heads, Manner.silent(HEAD), 50, seconds, NONE);
			site.waitForFirst(ARTICLE, LONGEST_START);
			System.out.println(Files.readString(site.log()).contains("OutOfMemoryError") ? "The heap was too small."
					: "The program with 96 MB goes on.");
		}
		int idle = options.number("idle", 10_000);
		try (StartedSite site = start(program, folder.resolve("idle"))) {
			row(table, idle + " idle", site, idle, Manner.silent(GET), options.number("rate", 500),
					options.number("idle-seconds", 300), QUICK_BESIDE_IDLE);
		}
		table.print();
	}

	private static Map<String, Manner> quiet() {
		Map<String, Manner> quiet = new LinkedHashMap<>();
		quiet.put("body promised", Manner.silent("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"));
		quiet.put("chunked", Manner.silent("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"));
		quiet.put("pipelined unread", new Manner(GET.repeat(400), "", 0, false));
		quiet.put("one by one unread", new Manner(GET, GET, 1, false));
		quiet.put("a byte each 40 s",
				new Manner("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n", "b", 40, true));
		quiet.put("a byte of the head each second", new Manner(HEAD, "b", 1, true));
		return quiet;
	}

	private static StartedSite start(Program program, Path folder) throws IOException, InterruptedException {
		StartedSite site = StartedSite.start(program, folder, CONTENT, StartedSite.freePort());
		site.waitForFirst(ARTICLE, LONGEST_START);
		site.waitForRest(LONGEST_START);
		return site;
	}

	private static void row(Table table, String name, StartedSite site, int size, Manner manner, int rate, int seconds,
			Bar bar) throws IOException, InterruptedException {
		try (Crowd crowd = Crowd.come(site.port(), size, manner)) {
			// It is quiet once all have come.
			Visits.of(site, ARTICLE, rate, WARM_UP_SECONDS);
			Visits visits = Visits.of(site, ARTICLE, rate, seconds);
			String bars = ((bar == NONE) ? "" : bar.beside(visits.p99()) + ", ") + NONE.beside(visits.errors());
			table.row(name, crowd.comings(), visits.millis().size(), visits.p99(), visits.worst(), visits.errors(),
					Processes.megabytes(site.kilobytes("VmRSS")), bars);
			System.out.printf("%s: 99 of 100 within %.1f ms%n", name, visits.p99());
		}
	}

}
