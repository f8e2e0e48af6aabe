package org.skinprimer.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnTestSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written or asked: no exception, no 500, and no more than 100 ms of
 * processor time for each kilobyte. The property {@code mutations} says how many changes
 * of each sample are tried.
 */
@OnTestSite
class MutatedInputTests {

	private static final int MUTATIONS = Integer.getInteger("mutations", 100);

	private static final long MOST_MILLIS = 100;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void noTextHarmsTheSite(Target target) throws Exception {
		for (int seed = 0; seed < MUTATIONS; seed++) {
			String input = Mutator.mutate(target.sample(), seed);
			inTime(input, seed, () -> target.accept(this.folder, input));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/faq", "/after/index.html?x=%20y#z", "/search?q=acne%20scars&page=2",
			"/pictures/a.12345678.svg", "/assets/base.css", "/sitemap-1.xml", "/actuator/health/liveness",
			"/editor/history/after?from=1&to=2", "/take-home/pack?guide=/after&guide=/faq", "/glossary;a=b",
			"/glossary;a=%zz/b;%y" })
	void noAddressIsAMistakeOfTheProgram(String address) throws Exception {
		Requests requests = new Requests(this.port);
		for (int seed = 0; seed < MUTATIONS; seed++) {
			String input = Mutator.mutate(address, seed).replaceAll("[\\r\\n ]", "");
			inTime(input, seed, () -> requests.path(input));
		}
	}

	@Test
	void noHeaderIsAMistakeOfTheProgram() throws Exception {
		Requests requests = new Requests(this.port);
		String headers = String.join("\r\n",
				List.of("Accept-Encoding: gzip;q=0.5, br, *;q=0", "If-None-Match: W/\"a\", \"b\"",
						"If-Modified-Since: Sun, 22 Nov 2026 12:00:00 GMT", "Range: bytes=0-1,5-",
						"Authorization: Basic eDp5", "X-Forwarded-For: 1.2.3.4, ::1", "Forwarded: for=\"[::1]\"",
						"Accept: text/html;q=0.9", "Accept-Language: de-CH;q=0.1", "Cookie: a=b; c=\"d\"",
						"Content-Type: text/plain; charset=x", "Referer: http://x/search?q=1"));
		for (int seed = 0; seed < MUTATIONS; seed++) {
			String input = Mutator.mutate(headers, seed);
			inTime(input, seed, () -> requests.headers(input));
		}
	}

	/** The best of three, for what runs beside a test takes time too. */
	private static void inTime(String input, int seed, Try what) throws Exception {
		long limit = MOST_MILLIS * 1_000_000 * Math.max(1, input.length() / 1000);
		long best = Long.MAX_VALUE;
		for (int attempt = 0; attempt < 3 && best > limit; attempt++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			try {
				what.run();
			}
			catch (AssertionError | RuntimeException | IOException ex) {
				throw new AssertionError("seed " + seed + ": " + Files.writeString(
						Files.createTempFile("mutated", ".txt"), input, java.nio.charset.StandardCharsets.UTF_16), ex);
			}
			best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		assertThat(best).as("seed " + seed + ", processor time in ns").isLessThanOrEqualTo(limit);
	}

	@FunctionalInterface
	private interface Try {

		void run() throws Exception;

	}

}
