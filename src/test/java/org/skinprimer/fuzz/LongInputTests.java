package org.skinprimer.fuzz;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is repeated, with anything behind it, makes a pattern or a loop go over
 * all of it again and again. The property {@code repeated} says how many bytes.
 */
class LongInputTests {

	private static final int SIZE = Integer.getInteger("repeated", 40_000);

	private static final long MOST_MILLIS_PER_KB = 100;

	private static final List<String> REPEATED = List.of(" ", "\t", " |#", "-", "- ", "> ", "[", "![", "](", "[a](",
			"*", "**a ", "_", "`", "~", "<", "<a ", "&", "#", "# ", ":", ": ", "a: ", "\"", "\\", "“", "“a,", "{",
			"{#a", "}", "|", "|a", ".", "a.", "a-", "a", "aB ", "é", "\u00a0", "\u200b", "\u2028", "İ", "1", "1 ", "1-",
			"+1 ", "%20", "/", "../", "https://", "www.a", "@", "a@", "!", "[!", "> [!DO", "[^", "\n", "\n- ", "\n> ",
			"\na: b", "\n# a", "*a , ", ",", "call ", "911 ", "(", ")", "·", "’", "Σ");

	private static final List<String> ENDS = List.of("", "\u2028", "x", "\"", "](", ":");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void nothingIsGoneOverAgainAndAgain(Target target) {
		for (int warm = 0; warm < 20; warm++) {
			target.accept(this.folder, target.sample());
		}
		for (int number = 0; number < REPEATED.size(); number++) {
			String piece = REPEATED.get(number);
			String input = (target == Target.DATA ? "0" : "") + ((target == Target.PATH) ? "" : "title: ")
					+ piece.repeat(SIZE / piece.length()) + ENDS.get(number % ENDS.size());
			long best = Long.MAX_VALUE;
			for (int attempt = 0; attempt < 2 && best > limit(input); attempt++) {
				long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				target.accept(this.folder, input);
				best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
			}
			assertThat(best).as(piece + " " + number).isLessThanOrEqualTo(limit(input));
		}
	}

	private static long limit(String input) {
		return MOST_MILLIS_PER_KB * 1_000_000 * Math.max(1, input.length() / 1000);
	}

}
