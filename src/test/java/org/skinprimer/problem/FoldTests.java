package org.skinprimer.problem;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.skinprimer.markdown.Position;

import static org.assertj.core.api.Assertions.assertThat;

class FoldTests {

	private final Problem picture = problem("a.svg", "broken", null);

	private final Problem page = problem("a.md", "no picture", new Cause("a.svg", Cause.Kind.PICTURE));

	private final Problem link = problem("b.md", "no page", new Cause("a.md", Cause.Kind.LINK));

	@Test
	void whatFollowsIsCountedWithItsFiles() {
		assertThat(Fold.of(List.of(this.link, this.picture, this.page))).singleElement().satisfies((told) -> {
			assertThat(told.message()).isEqualTo("broken");
			assertThat(told.consequences()).isEqualTo(new Consequences(1, "place that shows it", List.of("a.md")));
			assertThat(told.sentence()).isEqualTo("broken; and 1 place that shows it");
		});
	}

	@Test
	void aCauseThatIsNotBrokenIsNone() {
		assertThat(Fold.of(List.of(this.page))).containsExactly(this.page);
		assertThat(Fold.of(List.of(this.link, this.page))).singleElement()
			.extracting(Problem::sentence)
			.isEqualTo("no picture; and 1 link to this page");
	}

	@Test
	void aWarningIsNoCause() {
		Problem warning = new Problem(Severity.WARNING, "a.md", Position.START, "dull", "write better");
		assertThat(Fold.of(List.of(this.link, warning))).containsExactly(this.link, warning);
	}

	@Test
	void onlyTheFirstErrorOfAFileCarriesWhatFollows() {
		Problem second = problem("a.svg", "ugly", null);
		assertThat(Fold.of(List.of(this.picture, second, this.page))).extracting(Problem::sentence)
			.containsExactly("broken; and 1 place that shows it", "ugly");
	}

	@Test
	void oneOfACircleIsTold() {
		Problem back = problem("a.md", "no page", new Cause("b.md", Cause.Kind.LINK));
		assertThat(Fold.of(List.of(back, this.link))).isNotEmpty();
	}

	private static Problem problem(String file, String message, Cause cause) {
		return new Problem(Severity.ERROR, file, Position.START, message, "mend it", Optional.ofNullable(cause));
	}

}
