package org.skinprimer.problem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.markdown.Position;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTests {

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r", "\u001b[2J", "\u0085", "\u009b", "\u2028", "\u202e", "\u0000" })
	void nothingInAProblemForgesALine(String odd) {
		Problem problem = new Problem(Severity.ERROR, "a" + odd + "b.md:1:1: fine", Position.START, "c" + odd + "d",
				"e" + odd + "f");
		assertThat(problem.location()).matches("a\ufffd(\\[2J)?b\\.md:1:1: fine:1:1");
		assertThat(problem.toString().codePoints()).noneMatch(Character::isISOControl);
		assertThat(problem.toString().lines()).hasSize(1);
	}

}
