package org.skinprimer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;

/**
 * The Nu HTML checker, the one behind validator.w3.org. It runs in a program of its own,
 * because it needs other versions of libraries that we use; the build says where they
 * lie.
 */
final class HtmlChecker {

	private static final Path CLASS_PATH = Path.of("target/html-checker.classpath");

	private HtmlChecker() {
	}

	/**
	 * What is wrong with some files, a line for each error. Its advice is left out: a
	 * list without bullets needs its role, or Safari does not tell that it is a list.
	 */
	static List<String> check(List<Path> files) {
		try {
			List<String> command = new ArrayList<>(
					List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss4m",
							"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", Files.readString(CLASS_PATH),
							"nu.validator.client.SimpleCommandLineValidator", "--format", "json", "--stdout",
							"--exit-zero-always"));
			files.forEach((file) -> command.add(file.toString()));
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			List<Map<String, Object>> messages = JsonPath.read(answer, "$.messages[?(@.type != 'info')]");
			return messages.stream()
				.map((message) -> message.get("url") + ":" + message.get("lastLine") + ": " + message.get("message")
						+ " " + message.get("extract"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a page where the checker finds it. */
	static Path write(Path folder, String path, String html) {
		try {
			String name = path.replaceAll("[^a-z0-9-]+", "_");
			return Files.writeString(Files.createDirectories(folder).resolve(name + ".html"), html);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
