package org.skinprimer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.load.ContentFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the messages of the check to {@code golden-messages.txt}, word for word. */
class GoldenMessagesTests {

	private static final String FILE = "golden-messages.txt";

	private static final Pattern MISTAKE = Pattern.compile("^=== ([^\n]+) ===\n(.*?)^=== said ===\n(.*?)(?=^===|\\z)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern BYTE = Pattern.compile("<<([0-9A-F]{2})>>");

	/** What programmers call things that editors have other words for. */
	private static final Pattern JARGON = Pattern
		.compile("(?i)yaml\\b(?<!\\.yaml)|pars(e|ing)|mapping|scalar|token|node|sequence|string|boolean|integer|null"
				+ "|exception|regex|invalid|syntax|attribute|fragment|slug|markdown|block end");

	@TempDir
	Path folder;

	private static String golden() throws IOException {
		try (InputStream file = GoldenMessagesTests.class.getResourceAsStream(FILE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}

	static List<String> messages() throws IOException {
		return MISTAKE.matcher(golden()).results().flatMap((mistake) -> mistake.group(3).strip().lines()).toList();
	}

	@Test
	void eachMistakeIsToldInExactlyTheseWords() throws IOException {
		String golden = golden();
		String now = MISTAKE.matcher(golden).replaceAll((mistake) -> Matcher.quoteReplacement(told(mistake)));
		assertThat(now).withFailMessage(() -> difference(golden, now)).isEqualTo(golden);
	}

	@Test
	void eachMistakeIsToldOnce() throws IOException {
		assertThat(MISTAKE.matcher(golden()).results()).hasSizeGreaterThanOrEqualTo(60)
			.allSatisfy((mistake) -> assertThat(mistake.group(3).strip().lines()).as(mistake.group(1)).hasSize(1));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void eachMessageSaysWhereWhatAndHowInPlainWords(String message) {
		assertThat(message).matches("[^:]+:\\d+:\\d+: (error|warning): [^A-Z].+ \\(.+\\)");
		assertThat(message).doesNotContainPattern(JARGON);
	}

	/** The mistake with what the check says of it now. */
	private String told(MatchResult mistake) {
		Path site = this.folder.resolve(Integer.toString(mistake.start()));
		ContentFolder content = ContentFolder.of(site, mistake.group(2));
		withBytes(site);
		String end = mistake.group(3).endsWith("\n\n") ? "\n" : "";
		return "=== " + mistake.group(1) + " ===\n" + mistake.group(2) + "=== said ===\n"
				+ String.join("\n", ContentFolder.problems(content.read())) + "\n" + end;
	}

	private static void withBytes(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String text = Files.readString(file, StandardCharsets.ISO_8859_1);
				String bytes = BYTE.matcher(text)
					.replaceAll((code) -> Character.toString(Integer.parseInt(code.group(1), 16)));
				Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String difference(String golden, String now) {
		List<String> before = golden.lines().toList();
		List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(FILE, "what the check says now", before,
				DiffUtils.diff(before, now.lines().toList()), 8);
		return "The check says something else now. If it is better, write it into " + FILE + ".\n"
				+ String.join("\n", lines);
	}

}
