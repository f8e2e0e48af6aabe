package org.skinprimer.live;

import java.util.List;

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

}
