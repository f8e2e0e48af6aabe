package org.skinprimer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.springframework.util.FileSystemUtils;

/** What a benchmark does in a folder of its own. */
@FunctionalInterface
interface Measurement {

	void take(Path folder, Options options) throws IOException, InterruptedException;

	/**
	 * Takes it, and ends the program: with 1 if nothing could be measured. However that
	 * comes, also by Ctrl+C, no process and no file is left behind.
	 */
	default void run(String... args) throws IOException, InterruptedException {
		Locale.setDefault(Locale.ROOT);
		Path folder = Files.createTempDirectory("skinprimer-benchmark");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(folder)));
		int exitCode = 0;
		try {
			take(folder, Options.of(args));
		}
		catch (Failure ex) {
			System.out.println(ex.getMessage());
			exitCode = 1;
		}
		catch (RuntimeException | IOException ex) {
			ex.printStackTrace(System.out);
			exitCode = 1;
		}
		System.exit(exitCode);
	}

	private static void cleanUp(Path folder) {
		List<ProcessHandle> left = ProcessHandle.current().descendants().toList();
		left.forEach(ProcessHandle::destroyForcibly);
		left.forEach((process) -> process.onExit().join());
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			System.out.println("Left behind: " + folder + " (" + ex.getMessage() + ")");
		}
	}

}
