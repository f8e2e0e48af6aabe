package org.skinprimer.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.skinprimer.benchmark.SiteGenerator;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;

import org.springframework.util.FileSystemUtils;

/**
 * Measures how long a search of a large site takes, from the typed text to the prepared
 * view, and how long the index takes to be made.
 */
public final class SearchBenchmark {

	private static final List<String> QUERIES = List.of("redness", "retinol", "sunscreen", "skin", "numbing cream",
			"dark marks after treatment", "\"skin barrier\"", "\"blood thinner\" needle", "retinoll",
			"hyperpigmantation", "hyperpig", "moistur", "qqqqq", "tattoo zzxxy removal",
			"when can i wear makeup after microneedling",
			"how long will my face be red and swollen after the treatment and what can i do about it",
			"what is a comedone", "is it safe", "isotretinion before needling", "sun cream and sun bed");

	private static final int WARM_UP = 100;

	private static final int ROUNDS = 50;

	private SearchBenchmark() {
	}

	/**
	 * Generates a site, and searches it.
	 * @param args how many articles, or none for 10000
	 */
	public static void main(String[] args) throws IOException {
		int articles = (args.length > 0) ? Integer.parseInt(args[0]) : 10_000;
		Path folder = Files.createTempDirectory("search-benchmark");
		try {
			SiteGenerator.write(folder, articles);
			System.out.printf(Locale.ROOT, "%d articles, %d cores, Java %s%n", articles,
					Runtime.getRuntime().availableProcessors(), Runtime.version());
			Site site = new SiteReader(folder).read(Instant.parse("2026-11-22T12:00:00Z"));
			long before = heap();
			SearchIndex index = new SearchIndex();
			long start = System.nanoTime();
			index.update(site);
			row("index made", millis(start), "ms");
			row("index in memory", (heap() - before) / 1e6, "MB");
			start = System.nanoTime();
			index.update(site);
			row("index unchanged", millis(start), "ms");
			measure(index, site);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void measure(SearchIndex index, Site site) throws IOException {
		for (int round = 0; round < WARM_UP; round++) {
			for (String query : QUERIES) {
				search(index, site, query);
			}
		}
		double[] times = new double[ROUNDS * QUERIES.size()];
		int pages = 0;
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			pages += search(index, site, QUERIES.get(i % QUERIES.size())).results().hits().size();
			times[i] = millis(start);
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "%d searches, %.1f results shown on average%n", times.length,
				(double) pages / times.length);
		row("median (bar: 3)", times[times.length / 2], "ms");
		row("99 of 100 (bar: 10)", times[times.length * 99 / 100], "ms");
		row("longest", times[times.length - 1], "ms");
	}

	private static SearchView search(SearchIndex index, Site site, String typed) throws IOException {
		SearchQuery query = SearchQuery.of(typed);
		SearchResults results = index.ask((snapshot) -> new Searcher(snapshot).find(query, site)).orElseThrow();
		return SearchView.of(query, results, 1, site);
	}

	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static void row(String name, double value, String unit) {
		System.out.printf(Locale.ROOT, "%-20s %10.2f %s%n", name, value, unit);
	}

}
