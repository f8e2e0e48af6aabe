package org.skinprimer.diff;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What a comparison shows, a line of ours for each of its lines. */
class ComparisonTests {

	@Test
	void unchangedStretchesAreFoldedToThreeLinesAroundAChange() {
		String before = lines(1, 100);
		Comparison comparison = Comparison.of(before, before.replace("line 50\n", "line fifty\n"));
		assertThat(comparison.blocks()).extracting(Comparison.Block::left).containsExactly(46, 47);
		assertThat(shown(comparison)).containsExactly("47 same line 47", "48 same line 48", "49 same line 49",
				"50 changed line -50+fifty", "51 same line 51", "52 same line 52", "53 same line 53");
		assertThat(comparison.places()).isEqualTo(1);
	}

	@Test
	void aSingleLineBetweenTwoShownOnesIsShownToo() {
		String before = lines(1, 20);
		Comparison comparison = Comparison.of(before, before.replace("line 5\n", "").replace("line 13\n", ""));
		assertThat(comparison.blocks()).extracting(Comparison.Block::left).containsExactly(0, 4);
		assertThat(comparison.places()).isEqualTo(2);
	}

	@Test
	void linesThatCameHaveTheirNumbersAndLinesThatWentHaveNone() {
		assertThat(shown(Comparison.of("a\nb\nc\n", "a\nc\nd\n"))).containsExactly("1 same a", "0 removed -b",
				"2 same c", "3 added +d");
	}

	@Test
	void aNewEntryBeginsWithItsFirstLine() {
		String before = "changes:\n  - on: today\n    what: First.\n";
		String after = "changes:\n  - on: today\n    what: Second.\n  - on: today\n    what: First.\n";
		assertThat(shown(Comparison.of(before, after))).containsExactly("1 same changes:", "2 added +  - on: today",
				"3 added +    what: Second.", "4 same   - on: today", "5 same     what: First.");
	}

	@Test
	void aLineThatWasCutInTwoAndOneThatWasJoinedSaySo() {
		assertThat(shown(Comparison.of("One here. Two there.\n", "One here.\nTwo there.\n")))
			.containsExactly("1 changed One here.- +↵", "2 same Two there.");
		assertThat(shown(Comparison.of("One here.\nTwo there.\n", "One here. Two there.\n")))
			.containsExactly("1 changed One here.-↵+ Two there.");
	}

	@Test
	void anEmptyLineThatCameOrWentIsMarked() {
		Comparison comparison = Comparison.of("a\nb\n", "a\n\nb\n");
		DiffLine line = comparison.blocks().get(0).lines().get(1);
		assertThat(line.look()).isEqualTo("added");
		assertThat(line.marked()).isTrue();
		assertThat(line.number()).isEqualTo(2);
	}

	@Test
	void equalTextsAndOtherLineEndsHaveNoPlaces() {
		assertThat(Comparison.of(lines(1, 5), lines(1, 5)).places()).isZero();
		assertThat(Comparison.of("a\r\nb\r\n", "a\nb").places()).isZero();
		assertThat(Comparison.of("", "").blocks()).isEmpty();
	}

	@Test
	void theNewerTextCanBeReadBackFromTheLinesWithNumbers() {
		Random random = new Random(20_261_122);
		String[] parts = { "a", "b", " ", "\n", "c", "\n- ", " d.", "." };
		for (int i = 0; i < 20_000; i++) {
			String before = text(random, parts, 12);
			String after = text(random, parts, 12);
			Comparison comparison = Comparison.of(before, after);
			if (comparison.blocks().stream().allMatch((block) -> block.left() == 0)) {
				List<String> newer = comparison.blocks()
					.stream()
					.flatMap((block) -> block.lines().stream())
					.filter((line) -> line.number() > 0)
					.map(ComparisonTests::newer)
					.toList();
				assertThat(newer).isEqualTo(after.lines().toList());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "0", "1", "100", "2000" })
	void textsOfHalfAMegabyteAreComparedInSeconds(int wordsPerLine) {
		Random random = new Random(wordsPerLine);
		Supplier<String> text = () -> IntStream.range(0, 85_000)
			.mapToObj((i) -> "w" + random.nextInt(3_000) + ((wordsPerLine > 0 && i % wordsPerLine == 0) ? "\n" : " "))
			.collect(Collectors.joining());
		String before = text.get();
		String after = text.get();
		assertThat(before.length()).isGreaterThan(450_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThat(Comparison.of(before, after).places()).isPositive());
	}

	private static String lines(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj((i) -> "line " + i + "\n").collect(Collectors.joining());
	}

	private static String text(Random random, String[] parts, int most) {
		return random.ints(random.nextInt(most), 0, parts.length)
			.mapToObj((part) -> parts[part])
			.collect(Collectors.joining());
	}

	private static String newer(DiffLine line) {
		return line.pieces()
			.stream()
			.filter((piece) -> piece.type() != Edit.Type.REMOVED)
			.map(Edit::text)
			.collect(Collectors.joining())
			.replace("↵", "");
	}

	private static List<String> shown(Comparison comparison) {
		return comparison.blocks()
			.stream()
			.flatMap((block) -> block.lines().stream())
			.map((line) -> line.number() + " " + line.look() + " "
					+ line.pieces()
						.stream()
						.map((piece) -> (piece.changed() ? (piece.added() ? "+" : "-") : "") + piece.text())
						.collect(Collectors.joining()))
			.toList();
	}

}
