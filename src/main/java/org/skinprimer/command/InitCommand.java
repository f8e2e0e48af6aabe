package org.skinprimer.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Writes a small content folder to begin with, and says how to go on. It writes all of it
 * or nothing, and never into a folder that holds anything.
 */
public final class InitCommand {

	static final String INIT = "--init";

	private static final String USAGE = """
			Usage: --init folder
			Writes a small site to begin with into a folder that is new or empty, and ends.
			Exit code: 0 if it was written, 2 if nothing was.""";

	/** The files to write, below the folder of this name among the resources. */
	private static final String FILES = "/init/";

	private final PrintStream out;

	private final PrintStream err;

	private final String program;

	/**
	 * A command.
	 * @param out where to say how to go on
	 * @param err where to say why nothing was written
	 * @param program the name of the jar that people start
	 */
	public InitCommand(PrintStream out, PrintStream err, String program) {
		this.out = out;
		this.err = err;
		this.program = program;
	}

	/** Whether the words of a command line ask for this command. */
	public static boolean isMeant(String... words) {
		return Arrays.stream(words).anyMatch((word) -> word.equals(INIT) || word.startsWith(INIT + "="));
	}

	/**
	 * Writes the folder that the words of the command line name.
	 * @return the exit code: 0 if it was written, 2 if nothing was
	 */
	public int run(String... words) {
		List<String> named = Arrays.stream(words)
			.map((word) -> word.startsWith(INIT + "=") ? word.substring(INIT.length() + 1) : word)
			.filter((word) -> !word.equals(INIT))
			.toList();
		if (named.size() != 1 || named.get(0).isBlank() || named.get(0).startsWith("-")) {
			this.err
				.println(named.isEmpty() ? "The name of the folder is missing." : "Name one folder, and nothing else.");
			this.err.println(USAGE);
			return 2;
		}
		try {
			Path folder = Path.of(named.get(0));
			int files = write(folder);
			this.out.println(next(folder.toString(), files));
			return 0;
		}
		catch (InvalidPathException ex) {
			this.err.println(named.get(0) + " cannot be the name of a folder.");
		}
		catch (NotEmpty ex) {
			this.err.println(ex.getMessage());
		}
		catch (IOException ex) {
			this.err.println("Nothing was written: " + ex + ".");
		}
		return 2;
	}

	private static int write(Path folder) throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new NotEmpty(folder + " is a file; name a folder that is not there yet. Nothing was written.");
		}
		if (Files.isDirectory(folder)) {
			try (Stream<Path> there = Files.list(folder)) {
				if (there.findAny().isPresent()) {
					throw new NotEmpty(
							folder + " is not empty; name a folder that is not there yet. Nothing was written.");
				}
			}
		}
		Path whole = folder.toAbsolutePath().normalize();
		boolean isThere = Files.isDirectory(whole);
		Files.createDirectories(isThere ? whole : whole.getParent());
		// Whoever stops it half-way finds no half of a site.
		Path begun = Files
			.createDirectory((isThere ? whole : whole.getParent()).resolve(".begun-" + ProcessHandle.current().pid()));
		try {
			int files = copy(begun);
			if (isThere) {
				moveOut(begun, whole);
			}
			else {
				Files.move(begun, whole);
			}
			return files;
		}
		finally {
			FileSystemUtils.deleteRecursively(begun);
		}
	}

	private static void moveOut(Path begun, Path whole) throws IOException {
		try (Stream<Path> files = Files.list(begun)) {
			for (Path file : files.toList()) {
				Files.move(file, whole.resolve(file.getFileName()));
			}
		}
	}

	private static int copy(Path folder) throws IOException {
		int files = 0;
		for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:" + FILES + "**")) {
			String address = resource.getURL().getPath();
			String name = address.substring(address.lastIndexOf(FILES) + FILES.length());
			if (!name.isEmpty() && !name.endsWith("/") && resource.isReadable()) {
				Path file = folder.resolve(name);
				Files.createDirectories(file.getParent());
				try (InputStream text = resource.getInputStream()) {
					Files.copy(text, file);
				}
				files++;
			}
		}
		return files;
	}

	/** The database takes no name that only seems to be one of a file. */
	private static String data(String folder) {
		return (Path.of(folder).isAbsolute() ? "" : "./") + folder + "-data";
	}

	/** How to go on. */
	String next(String folder, int files) {
		String content = quoted("--skinprimer.content.folder=" + folder);
		String data = quoted("--skinprimer.data=" + data(folder));
		return """
				Wrote %d files to %s.

				See the site, at http://localhost:8080:
				  java -jar %s %s %s
				or, where you build the program yourself:
				  mvn spring-boot:run "-Dspring-boot.run.arguments=%s %s"
				Begin with %s: your name, your address, your numbers. Then say in the guides what you tell your patients.
				Each change is on the site within a second; %s says what each file does.
				Check before you publish:
				  java -jar %s --check --public %s"""
			.formatted(files, folder, this.program, content, data, content.replace("\"", "'"), data.replace("\"", "'"),
					Path.of(folder, "site.yaml"), Path.of(folder, "README.md"), this.program, quoted(folder));
	}

	private static String quoted(String word) {
		return word.matches("[\\w./=:\\\\-]+") ? word : "\"" + word + "\"";
	}

	/** There is something that would be lost. */
	private static final class NotEmpty extends RuntimeException {

		NotEmpty(String message) {
			super(message);
		}

	}

}
