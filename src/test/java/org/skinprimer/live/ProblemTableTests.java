package org.skinprimer.live;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTableTests {

	@Test
	void printsALineForEachProblemInColumns() {
		ProblemTable table = new ProblemTable(List.of(
				new Problem(Severity.ERROR, "a.md", new Position(2, 1), "unknown key `titel`", "did you mean `title`?"),
				new Problem(Severity.WARNING, "faq/long.md", new Position(10, 12), "a link has no words",
						"write some")),
				List.of("a.md"));
		assertThat(table.toString().lines()).containsExactly("2 problems in the content:",
				"  a.md:2:1           error    unknown key `titel` (did you mean `title`?)",
				"  faq/long.md:10:12  warning  a link has no words (write some)",
				"  withheld until they are mended: a.md");
	}

	@Test
	void ofManyProblemsTheFirstAreNamed() {
		List<Problem> many = IntStream.rangeClosed(1, 53)
			.mapToObj((line) -> new Problem(Severity.ERROR, "a.md", new Position(line, 1), "wrong", "mend it"))
			.toList();
		List<String> files = IntStream.rangeClosed(1, 51).mapToObj((number) -> number + ".md").toList();
		assertThat(new ProblemTable(many, files).toString().lines()).hasSize(1 + 50 + 1 + 1 + 1)
			.startsWith("53 problems in the content:")
			.contains("  and 3 more problems")
			.endsWith("  and 1 more file");
	}

}
