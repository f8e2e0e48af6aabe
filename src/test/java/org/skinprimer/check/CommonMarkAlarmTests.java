package org.skinprimer.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the 652 examples of the CommonMark specification, each as the body of an
 * article, and holds the alarms to {@code commonmark-alarms.txt}: one line for each kind
 * of alarm, with the numbers of the examples that raise it. When a rule is new, run this
 * test, read in {@code target/commonmark-alarms.txt} what it says now, look whether each
 * new alarm is right, and put that file in place of the old one.
 */
class CommonMarkAlarmTests {

	private static final String FILE = "commonmark-alarms.txt";

	@TempDir
	Path folder;

	@Test
	void eachAlarmThatAnExampleRaisesIsKnownAndRight() throws IOException {
		List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
		ContentFolder content = ContentFolder.of(this.folder, "");
		for (int number = 1; number <= examples.size(); number++) {
			// The specification prints a tab as an arrow.
			content.write(file(number), ContentFolder.page(examples.get(number - 1).getSource().replace('→', '\t'))
				.replace("A good page", "Example " + number));
		}
		Map<String, String> numbers = new TreeMap<>();
		for (Problem problem : content.read().problems()) {
			String number = problem.file().replaceAll("\\D", "").replaceAll("^0+", "");
			numbers.merge(kind(problem), number,
					(before, next) -> before.endsWith(number) ? before : before + " " + next);
		}
		String now = numbers.entrySet()
			.stream()
			.map((alarm) -> alarm.getKey() + ": " + alarm.getValue() + "\n")
			.collect(Collectors.joining());
		Files.writeString(Path.of("target", FILE), now);
		assertThat(now).isEqualTo(known());
	}

	private static String file(int number) {
		return String.format(Locale.ROOT, "aftercare/example-%03d.md", number);
	}

	/** What an alarm says, without what it quotes and counts. */
	private static String kind(Problem problem) {
		String message = problem.message().replaceAll("`.*`", "`…`").replaceAll("“.*”", "“…”").replaceAll("\\d+", "…");
		return problem.severity().name().toLowerCase(Locale.ROOT) + ": " + message;
	}

	private static String known() throws IOException {
		try (InputStream file = CommonMarkAlarmTests.class.getResourceAsStream(FILE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
