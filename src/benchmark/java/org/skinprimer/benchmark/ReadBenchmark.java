package org.skinprimer.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;

import org.springframework.util.FileSystemUtils;

/**
 * Measures how long the content folder of a large site takes to read, with all rules: the
 * first time in a fresh program, and again when the compiler has warmed up.
 */
public final class ReadBenchmark {

	private static final int TIMES = 6;

	private ReadBenchmark() {
	}

	/**
	 * Generates a site, and reads it a few times.
	 * @param args how many articles, or none for 1000
	 */
	public static void main(String[] args) throws IOException {
		int articles = (args.length > 0) ? Integer.parseInt(args[0]) : 1000;
		Path folder = Files.createTempDirectory("read-benchmark");
		try {
			SiteGenerator.write(folder, articles);
			System.out.printf(Locale.ROOT, "%d articles, %d cores, Java %s%n%-6s %9s %16s %13s %9s%n", articles,
					Runtime.getRuntime().availableProcessors(), Runtime.version(), "read", "time", "CPU an article",
					"heap in use", "problems");
			for (int time = 1; time <= TIMES; time++) {
				read(folder, articles, time);
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void read(Path folder, int articles, int time) {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long cpu = system.getProcessCpuTime();
		long start = System.nanoTime();
		Inspection site = new SiteReader(folder).inspect(Instant.parse("2026-11-22T12:00:00Z"));
		double seconds = (System.nanoTime() - start) / 1e9;
		double cpuMillis = (system.getProcessCpuTime() - cpu) / 1e6;
		System.gc();
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		System.out.printf(Locale.ROOT, "%-6s %7.2f s %13.2f ms %10.0f MB %9d%n", (time == 1) ? "cold" : "warm", seconds,
				cpuMillis / articles, heap / 1e6, site.problems().size());
	}

}
