package org.skinprimer.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk found.
 *
 * @param rate answers a second
 * @param p99 the time within which 99 of 100 answers came, in milliseconds
 * @param requests how many answers there were
 * @param complaints what it says of wrong answers and lost connections
 */
record Load(double rate, double p99, long requests, List<String> complaints) {

	private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([\\d.]+)");

	private static final Pattern P99 = Pattern.compile("(?m)^\\s*99%\\s*([\\d.]+)(us|ms|s|m)\\s*$");

	private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");

	private static final Pattern COMPLAINT = Pattern.compile("(?m)^\\s*((?:Socket errors|Non-2xx or 3xx).*)$");

	private static final int CONNECTIONS = 32;

	/** A slow answer is slow, but no lost one. */
	private static final String TIMEOUT = "20s";

	/** How much longer than asked wrk may take. */
	private static final int PATIENCE = 30;

	/**
	 * Asks one address as fast as it answers, from one thread over connections that stay
	 * open.
	 * @param more more arguments for wrk, such as headers
	 */
	static Load put(String address, int seconds, List<String> more) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(Tool.WRK.command("--threads", "1", "--connections",
				Integer.toString(CONNECTIONS), "--duration", seconds + "s", "--timeout", TIMEOUT, "--latency"));
		command.addAll(more);
		command.add(address);
		return read(Processes.run(Duration.ofSeconds(seconds + PATIENCE), command));
	}

	/** Reads what wrk printed. */
	static Load read(String output) {
		Matcher p99 = P99.matcher(output);
		if (!p99.find()) {
			throw new Failure("wrk tells no times:" + System.lineSeparator() + output);
		}
		return new Load(Double.parseDouble(first(RATE, output)), millis(p99.group(1), p99.group(2)),
				Long.parseLong(first(REQUESTS, output)),
				COMPLAINT.matcher(output).results().map((line) -> line.group(1)).toList());
	}

	private static String first(Pattern pattern, String output) {
		Matcher found = pattern.matcher(output);
		if (!found.find()) {
			throw new Failure("wrk tells no numbers:" + System.lineSeparator() + output);
		}
		return found.group(1);
	}

	private static double millis(String number, String unit) {
		return Double.parseDouble(number) * switch (unit) {
			case "us" -> 0.001;
			case "ms" -> 1;
			case "s" -> 1000;
			default -> 60_000;
		};
	}

	/**
	 * The same, if nothing went wrong.
	 * @throws Failure if something did
	 */
	Load clean() {
		if (!this.complaints.isEmpty()) {
			throw new Failure("Under load: " + String.join("; ", this.complaints));
		}
		return this;
	}

}
