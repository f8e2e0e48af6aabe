package org.skinprimer.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.command.CheckArguments.Format;

import static org.assertj.core.api.Assertions.assertThat;

class CheckArgumentsTests {

	@ParameterizedTest
	@CsvSource({ "--check, content, TEXT", "--check pages, pages, TEXT", "--check=pages, pages, TEXT",
			"pages --check, pages, TEXT", "--check --format=json, content, JSON",
			"--check --format json, content, JSON", "--check --format=sarif, content, SARIF",
			"--check --format github, content, GITHUB", "--format json --check pages, pages, JSON",
			"--format=json pages --check, pages, JSON", "--check pages --format=text, pages, TEXT",
			"--check=a=b, a=b, TEXT", "--check=-odd, -odd, TEXT", "--check ./--odd, ./--odd, TEXT" })
	void optionsMayStandInAnyOrder(String line, String folder, Format format) {
		assertThat(CheckCommand.isMeant(words(line))).isTrue();
		assertThat(CheckArguments.of(List.of(words(line))))
			.isEqualTo(new CheckArguments(Path.of(folder), format, false, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--check --fast               | There is no option --fast.
			--check --server.port=1      | There is no option --server.port.
			--check -x                   | There is no option -x.
			--check --=x                 | There is no option --.
			--check --                   | There is no option --.
			--check --fast=1 pages       | There is no option --fast.
			--check --check=a --check=b  | Only one folder can be checked at a time, not a and b.
			--check a b                  | Only one folder can be checked at a time, not a and b.
			--check=a b                  | Only one folder can be checked at a time, not a and b.
			--check=                     | The name of the folder is missing.
			--check --format=xml         | There is no format xml; there are text, json, sarif and github.
			--check --format JSON        | There is no format JSON; there are text, json, sarif and github.
			--check --format             | The format after --format is missing.
			--check --format=            | The format after --format is missing.
			--format --check             | The format after --format is missing.
			--check --format=json --format=text | --format stands here twice.
			""")
	void aWrongUseIsNamedInOneSentenceWithTheUsage(String line, String sentence) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		assertThat(run(out, err, words(line))).isEqualTo(2);
		assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(6)
			.startsWith(sentence, "Usage: --check [folder] [--public] [--format=text|json|sarif|github]");
		assertThat(out.size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "--check --help", "--help --check=nowhere --format json" })
	void helpIsTheUsageAndEndsWith0(String line) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		assertThat(CheckCommand.isMeant(words(line))).isTrue();
		assertThat(run(out, err, words(line))).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: --check ");
		assertThat(err.size()).isZero();
	}

	@Test
	void otherCommandLinesStartTheSite() {
		assertThat(CheckCommand.isMeant()).isFalse();
		assertThat(CheckCommand.isMeant("--server.port=9000", "--checked", "check", "--format=json")).isFalse();
	}

	private static String[] words(String line) {
		return line.split(" ");
	}

	private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... words) {
		return new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), Clock.systemUTC())
			.run(words);
	}

}
