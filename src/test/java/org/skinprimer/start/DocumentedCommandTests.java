package org.skinprimer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That each command which the documents give for running the site ends the program when
 * it has no memory left, so that a supervisor starts it again.
 */
class DocumentedCommandTests {

	private static final String EXIT = "-XX:+ExitOnOutOfMemoryError";

	/** What ends by itself, or only makes something. */
	private static final List<String> TASKS = List.of("--check", "--init", "--train", "--schema", "-Djarmode=");

	@Test
	void theSiteEndsWithoutMemory() throws IOException {
		assertThat(commands().toList()).hasSizeGreaterThan(4)
			.allSatisfy((command) -> assertThat(command).contains(EXIT));
		assertThat(Files.readString(Path.of("pom.xml")))
			.containsPattern("<spring-boot\\.run\\.jvmArguments>[^<]*" + EXIT.replace("+", "\\+"));
	}

	private static Stream<String> commands() throws IOException {
		try (Stream<Path> docs = Files.list(Path.of("src/docs"))) {
			List<Path> files = Stream
				.concat(docs, Stream.of(Path.of("README.md"), Path.of("src/main/resources/guide/guide.md")))
				.filter((file) -> file.toString().endsWith(".md"))
				.toList();
			return files.stream()
				.flatMap((file) -> lines(file).stream())
				.filter((line) -> line.matches(".*\\bjava .*-jar \\S.*"))
				.filter((line) -> TASKS.stream().noneMatch(line::contains));
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
