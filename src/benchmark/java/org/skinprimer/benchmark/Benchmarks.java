package org.skinprimer.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.skinprimer.search.SearchBenchmark;

/** Starts a benchmark by its name. */
public final class Benchmarks {

	private static final Map<String, Start> BENCHMARKS = new TreeMap<>(Map.of("benchmark",
			(args) -> org.openjdk.jmh.Main.main(jmh(args)), "read-benchmark", ReadBenchmark::main, "search-benchmark",
			SearchBenchmark::main, "edit-benchmark", LiveEditBenchmark::main, "http-benchmark", HttpBenchmark::main,
			"scale-benchmark", ScaleBenchmark::main, "start-benchmark", StartBenchmark::main, "heap-benchmark",
			HeapBenchmark::main, "lighthouse", Lighthouse::main, "connection-benchmark", ConnectionBenchmark::main));

	private Benchmarks() {
	}

	/**
	 * Starts a benchmark.
	 * @param args its name, then its options
	 */
	public static void main(String[] args) throws Exception {
		Start benchmark = (args.length > 0) ? BENCHMARKS.get(args[0]) : null;
		if (benchmark == null) {
			System.out.println("There is " + String.join(", ", BENCHMARKS.keySet()) + ".");
			System.exit(1);
			return;
		}
		benchmark.main(Stream.of(args).skip(1).toArray(String[]::new));
	}

	private static String[] jmh(String... args) {
		return Stream.concat(Stream.of("-prof", "gc"), Stream.of(args)).toArray(String[]::new);
	}

	/** The main method of a benchmark. */
	@FunctionalInterface
	private interface Start {

		void main(String[] args) throws Exception;

	}

}
