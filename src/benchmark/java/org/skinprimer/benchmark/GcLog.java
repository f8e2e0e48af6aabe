package org.skinprimer.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the collector wrote with {@code -Xlog:gc}.
 *
 * @param pauses each pause in milliseconds
 * @param full each pause for a collection of the whole heap, in milliseconds
 */
record GcLog(List<Double> pauses, List<Double> full) {

	private static final Pattern PAUSE = Pattern.compile("(?m)(Pause \\S+).* ([\\d.]+)ms$");

	static GcLog read(String log) {
		return new GcLog(millis(log, ""), millis(log, "Pause Full"));
	}

	private static List<Double> millis(String log, String kind) {
		Matcher pause = PAUSE.matcher(log);
		return pause.results()
			.filter((found) -> found.group(1).startsWith(kind))
			.map((found) -> Double.valueOf(found.group(2)))
			.toList();
	}

	double longest() {
		return max(this.pauses);
	}

	double longestFull() {
		return max(this.full);
	}

	private static double max(List<Double> millis) {
		return millis.stream().mapToDouble(Double::doubleValue).max().orElse(0);
	}

}
