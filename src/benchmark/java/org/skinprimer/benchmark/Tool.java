package org.skinprimer.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program to measure with or against, which need not be there.
 *
 * @param name its name on the path
 * @param debianPackage what installs it on Debian
 * @param version makes it tell its version
 */
record Tool(String name, String debianPackage, String version) {

	static final Tool WRK = new Tool("wrk", "wrk", "-v");

	static final Tool NGINX = new Tool("nginx", "nginx", "-v");

	static final Tool HUGO = new Tool("hugo", "hugo", "version");

	static final Tool NPX = new Tool("npx", "npm", "--version");

	static final Tool CHROMIUM = new Tool("chromium", "chromium", "--version");

	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");

	private static final Duration LONGEST = Duration.ofSeconds(30);

	/** Whether it is there; if not, that is said. */
	boolean isThere() throws IOException, InterruptedException {
		boolean there = found().isPresent();
		if (!there) {
			System.out.printf("%s is not installed (Debian package %s), so what needs it is skipped.%n", this.name,
					this.debianPackage);
		}
		return there;
	}

	/** Its name and version. */
	Optional<String> found() throws IOException, InterruptedException {
		try {
			Process process = new ProcessBuilder(this.name, this.version).redirectErrorStream(true).start();
			// Some end with an error although they told their version.
			String output = new String(process.getInputStream().readAllBytes());
			process.onExit().orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join();
			Matcher number = NUMBER.matcher(output);
			return Optional.of(this.name + " " + (number.find() ? number.group() : "of unknown version"));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	List<String> command(String... args) {
		return Stream.concat(Stream.of(this.name), Stream.of(args)).toList();
	}

}
