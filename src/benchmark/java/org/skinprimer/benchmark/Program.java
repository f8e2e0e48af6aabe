package org.skinprimer.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.SkinPrimer;

/**
 * A way to start the program, or one to compare it with.
 *
 * @param home where its Java is
 * @param options what that Java is told, nothing if nobody has a wish
 * @param what what it runs
 */
record Program(Path home, List<String> options, List<String> what) {

	private static final Path JAR = Path.of("target", "skinprimer.jar");

	private static final Duration LONGEST_TOOL = Duration.ofMinutes(2);

	/** From the classes of the build, without those of the tests. */
	static Program onClassPath() {
		String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		return new Program(ourHome(), List.of(), List.of("-cp", path, SkinPrimer.class.getName()));
	}

	/** The executable jar as it is. */
	static Program jar(Path jar) {
		return new Program(ourHome(), List.of(), List.of("-jar", jar.toString()));
	}

	/**
	 * The jar that the build made.
	 * @throws Failure if it did not
	 */
	static Path shipped() {
		if (!Files.exists(JAR)) {
			throw new Failure("There is no " + JAR + ". Run mvn package first.");
		}
		return JAR;
	}

	/** The executable jar taken apart, as Spring Boot recommends. */
	static Program extracted(Path jar, Path folder) throws IOException, InterruptedException {
		Processes.run(LONGEST_TOOL, List.of(ourHome().resolve("bin/java").toString(), "-Djarmode=tools", "-jar",
				jar.toString(), "extract", "--destination", folder.toString()));
		return jar(folder.resolve(jar.getFileName()));
	}

	private static Path ourHome() {
		return Path.of(System.getProperty("java.home"));
	}

	Program on(Options options) {
		return new Program(Path.of(options.text("java", this.home.toString())), this.options, this.what);
	}

	Program with(String... more) {
		return new Program(this.home, Stream.concat(this.options.stream(), Stream.of(more)).toList(), this.what);
	}

	/**
	 * The fastest way of all: lets it start once, to keep its classes in the form they
	 * have in memory.
	 * @param folder where they may lie
	 * @param content the content folder it reads for that
	 * @throws Failure if it keeps none
	 */
	Program trained(Path folder, Path content) throws IOException, InterruptedException {
		boolean aot = javaVersion().matches("Java (2[5-9]|[3-9]\\d).*");
		Path archive = folder.resolve("classes.archive");
		Path place = Files.createDirectories(folder.resolve("training"));
		String[] settings = StartedSite.settings(place, content, StartedSite.freePort());
		Processes.run(LONGEST_TOOL, with((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive)
			.command(Stream.concat(Stream.of("--train"), Stream.of(settings)).toArray(String[]::new)));
		if (!Files.exists(archive)) {
			throw new Failure("The training left no archive.");
		}
		return with((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive, "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC");
	}

	/** A tool that comes with its Java. */
	String tool(String name) {
		return this.home.resolve("bin").resolve(name).toString();
	}

	List<String> command(String... args) {
		return Stream.of(Stream.of(tool("java")), this.options.stream(), this.what.stream(), Stream.of(args))
			.flatMap((part) -> part)
			.toList();
	}

	String javaVersion() throws IOException, InterruptedException {
		String version = Processes.run(LONGEST_TOOL, List.of(tool("java"), "-version"));
		return "Java " + version.lines().skip(1).findFirst().orElse(version).replaceAll(".*\\(build (.*)\\)", "$1");
	}

}
