package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured on, and with. */
final class Machine {

	private Machine() {
	}

	/** Prints the machine, the system, Java, and the tools that are there. */
	static void print(Program program, Tool... tools) throws IOException, InterruptedException {
		System.out.printf("%d cores of %s, %s GB of memory%n%s, %s%n", Runtime.getRuntime().availableProcessors(),
				line("/proc/cpuinfo", "model name\\s*:\\s*(.+)"), gigabytes(), system(), program.javaVersion());
		List<String> found = Stream.of(tools).flatMap((tool) -> version(tool).stream()).toList();
		if (!found.isEmpty()) {
			System.out.println("beside it " + found.stream().collect(Collectors.joining(", ")));
		}
		System.out.println();
	}

	private static Optional<String> version(Tool tool) {
		try {
			return tool.found();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static String gigabytes() {
		String kilobytes = line("/proc/meminfo", "MemTotal:\\s*(\\d+) kB");
		return kilobytes.equals("unknown") ? kilobytes : Long.toString(Math.round(Long.parseLong(kilobytes) / 1e6));
	}

	private static String system() {
		return line("/etc/os-release", "PRETTY_NAME=\"?([^\"]+)") + ", " + System.getProperty("os.name") + " "
				+ System.getProperty("os.version");
	}

	private static String line(String file, String pattern) {
		try {
			Matcher line = Pattern.compile("(?m)^" + pattern).matcher(Files.readString(Path.of(file)));
			return line.find() ? line.group(1).strip() : "unknown";
		}
		catch (IOException ex) {
			return "unknown";
		}
	}

}
