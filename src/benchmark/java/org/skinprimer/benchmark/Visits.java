package org.skinprimer.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Requests at a steady pace. Each one is timed from when it was due, so that those which
 * an earlier one held up count too.
 *
 * @param millis how long each took, the shortest first
 * @param errors how many were not answered with 200
 */
record Visits(List<Double> millis, int errors) {

	private static final int VISITORS = 4;

	/** Asks for one page, so many times a second. */
	static Visits of(StartedSite site, String path, int rate, int seconds) throws InterruptedException {
		ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
		try {
			long begin = System.nanoTime();
			List<Future<Visits>> all = new ArrayList<>();
			for (int visitor = 0; visitor < VISITORS; visitor++) {
				long first = begin + visitor * TimeUnit.SECONDS.toNanos(1) / rate;
				all.add(visitors.submit(() -> one(site, path, first, VISITORS * TimeUnit.SECONDS.toNanos(1) / rate,
						begin + TimeUnit.SECONDS.toNanos(seconds))));
			}
			List<Double> millis = new ArrayList<>();
			int errors = 0;
			for (Future<Visits> some : all) {
				millis.addAll(some.get().millis());
				errors += some.get().errors();
			}
			Collections.sort(millis);
			return new Visits(millis, errors);
		}
		catch (ExecutionException ex) {
			throw new Failure(String.valueOf(ex.getCause()));
		}
		finally {
			visitors.shutdownNow();
		}
	}

	private static Visits one(StartedSite site, String path, long first, long pause, long end)
			throws InterruptedException {
		List<Double> millis = new ArrayList<>();
		int errors = 0;
		for (long due = first; due < end; due += pause) {
			TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
			errors += isAnswered(site, path) ? 0 : 1;
			millis.add((System.nanoTime() - due) / 1e6);
		}
		return new Visits(millis, errors);
	}

	private static boolean isAnswered(StartedSite site, String path) throws InterruptedException {
		try {
			HttpResponse<byte[]> answer = site.get(path, "Accept-Encoding", "gzip");
			return answer.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	double p99() {
		return this.millis.get(this.millis.size() * 99 / 100);
	}

	double worst() {
		return this.millis.get(this.millis.size() - 1);
	}

}
