package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other programs: what they say, and how much memory they take. */
final class Processes {

	private Processes() {
	}

	/**
	 * Runs a program to its end.
	 * @param longest after which it is ended
	 * @return what it says
	 * @throws Failure if it ends with anything but 0
	 */
	static String run(Duration longest, List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.onExit().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).exceptionally((late) -> {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			return process.destroyForcibly();
		});
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new Failure(String.join(" ", command) + " ended with " + process.exitValue() + ":"
					+ System.lineSeparator() + output);
		}
		return output;
	}

	/** How many seconds a process worked, on all cores together; 0 if it has ended. */
	static double work(Process process) {
		return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
	}

	/**
	 * How much memory a process takes.
	 * @param what {@code VmRSS} for now, {@code VmHWM} for the most it ever took
	 * @return kilobytes of 1,024 bytes; 0 if the system does not tell
	 */
	static long kilobytes(long pid, String what) {
		try {
			return kilobytes(Files.readString(Path.of("/proc/" + pid + "/status")), what);
		}
		catch (IOException ex) {
			// It has ended, or the system has no such files.
			return 0;
		}
	}

	/** Megabytes of a million bytes in kilobytes of 1,024. */
	static double megabytes(double kilobytes) {
		return kilobytes * 1024 / 1e6;
	}

	static long kilobytes(String status, String what) {
		Matcher line = Pattern.compile(Pattern.quote(what) + ":\\s*(\\d+) kB").matcher(status);
		return line.find() ? Long.parseLong(line.group(1)) : 0;
	}

}
