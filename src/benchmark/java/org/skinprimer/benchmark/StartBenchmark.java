package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares how long the program takes to its first page with an empty program of the same
 * libraries: as executable jar, taken apart, and with an archive of its classes.
 */
public final class StartBenchmark {

	private static final Path CONTENT = Path.of("content");

	private static final Duration LONGEST = Duration.ofMinutes(2);

	private static final Bar JAR = Bar.atMost(1.15);

	private static final Bar EXTRACTED = Bar.atMost(1.05);

	private static final Bar TRAINED = Bar.atMost(0.45);

	private StartBenchmark() {
	}

	/**
	 * Starts both in turn.
	 * @param args {@code --rounds}, {@code --java} as the folder of another Java
	 */
	public static void main(String[] args) throws Exception {
		Measurement measurement = StartBenchmark::measure;
		measurement.run(args);
	}

	private static void measure(Path folder, Options options) throws IOException, InterruptedException {
		Path shipped = Program.shipped();
		Path peer = PeerJar.make(shipped, folder.resolve("peer.jar"));
		Program program = Program.extracted(shipped, folder.resolve("program")).on(options);
		Machine.print(program);
		Map<String, Program> forms = new LinkedHashMap<>();
		forms.put("jar", Program.jar(shipped).on(options));
		forms.put("peer jar", Program.jar(peer).on(options));
		forms.put("extracted", program);
		forms.put("peer extracted", Program.extracted(peer, folder.resolve("peer")).on(options));
		forms.put("trained", program.trained(folder, CONTENT));
		Map<String, List<Double>> seconds = new LinkedHashMap<>();
		for (int round = 0; round <= options.number("rounds", 5); round++) {
			for (Map.Entry<String, Program> form : forms.entrySet()) {
				double time = start(form.getValue(), folder.resolve(form.getKey().replace(' ', '-')));
				// The first start makes the database, and brings the files into memory.
				if (round > 0) {
					System.out.printf("round %d, %s: %.2f s%n", round, form.getKey(), time);
					seconds.computeIfAbsent(form.getKey(), (any) -> new ArrayList<>()).add(time);
				}
			}
		}
		Table table = new Table("first page after s", "program", "peer", "ratio", "bar");
		row(table, "executable jar", seconds, "jar", "peer jar", JAR);
		row(table, "extracted", seconds, "extracted", "peer extracted", EXTRACTED);
		row(table, "trained, peer extracted", seconds, "trained", "peer extracted", TRAINED);
		table.print();
	}

	private static void row(Table table, String name, Map<String, List<Double>> seconds, String ours, String theirs,
			Bar bar) {
		double our = Median.of(seconds.get(ours));
		double their = Median.of(seconds.get(theirs));
		table.row(name, our, their, our / their, bar.beside(our / their));
	}

	private static double start(Program program, Path folder) throws IOException, InterruptedException {
		long start = System.nanoTime();
		try (StartedSite site = StartedSite.start(program, folder, CONTENT, StartedSite.freePort())) {
			site.waitForFirst("/", LONGEST);
			return (System.nanoTime() - start) / 1e9;
		}
	}

}
