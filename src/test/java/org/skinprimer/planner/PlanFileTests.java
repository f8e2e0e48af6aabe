package org.skinprimer.planner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be wrong with {@code plan.yaml}. */
class PlanFileTests {

	private static final String GOOD = """
			title: My dates
			description: Put in the day of your visit and see what to do on each day before it and after.
			lede: Put in a day.
			only: For all.
			ask: Not for you?
			others: /after/other
			help: /after/help
			weeks: {least: 4 weeks, usual: 6, most: 12, guide: /after/weeks}
			days:
			  - {id: week, day: -7, name: A week to go}
			  - {id: visit, day: 0, name: The visit}
			  - {id: back, day: 48 hours, name: Back again}
			rows:
			  - {id: stop, kind: not, from: week, until: back, about: cream, words: Cream., guide: /after/a}
			  - {id: come, kind: do, from: visit, words: Come., guide: /after/a}
			  - {id: cream, kind: may, from: 2, about: cream, words: Cream., guide: /after/a}
			  - {id: call, kind: call, from: visit, sign: itch}
			""";

	private static Problems problems(String text) {
		Problems problems = new Problems("plan.yaml");
		ShippedPlan.read(text, problems);
		return problems;
	}

	@Test
	void aGoodFileHasNoMistake() {
		assertThat(problems(GOOD).all()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {
			"title: My dates | titel: My dates | 1:1 | unknown key `titel`",
			"kind: do, | kind: mabe, | 15:22 | `kind` says `mabe`, which is none of its words",
			"until: back, | until: week, | 14:46 | `until` is no day after `from`",
			"until: back, | until: bakc, | 14:46 | `until` names `bakc`, which is none of the days above",
			"from: 2, | from: 3, | 16:34 | `from` names `3`, which is none of the days above",
			"day: 0, | day: -8, | 11:10 | `visit` does not come after the day above it",
			"day: 0, | day: soon, | 11:22 | `day` says `soon`, which is no day of the plan",
			"id: back, | id: week, | 12:10 | `week` is an id that is used twice",
			"id: come, | id: stop, | 15:10 | `stop` is an id that is used twice",
			"about: cream, words: Cream., guide: /after/a}\\n  - {id: come | words: Cream., guide: /after/a}\\n  - {id: come | 16:44 | `cream` is about nothing that a row of kind `not` forbids",
			"sign: itch | words: You itch. | 17:5 | key `guide` is missing",
			", sign: itch |  | 17:22 | `kind` is `call`, which needs either `sign` or `words`",
			"guide: /after/weeks | x: 1 | 8:45 | unknown key `x`",
			"usual: 6 | usual: 3 | 8:32 | `usual` does not lie between",
			"usual: 6 | usual: some | 8:32 | `usual` says `some`, which is no number of weeks",
			"name: The visit | name: The visit that is the very longest of all names that one may give | 11:31 | `name` has 65 characters",
			"Put in the day of your visit and see what to do on each day before it and after. | Short. | 2:14 | `description` has 6 characters" })
	void eachMistakeIsNamedWithItsPlace(String good, String bad, String place, String message) {
		String text = GOOD.replace(good.replace("\\n", "\n"), (bad != null) ? bad.replace("\\n", "\n") : "");
		assertThat(text).isNotEqualTo(GOOD);
		assertThat(problems(text).all())
			.extracting((problem) -> problem.place().line() + ":" + problem.place().column() + " " + problem.message())
			.anyMatch((found) -> found.startsWith(place + " " + message));
		assertThat(problems(text).all()).allMatch(Problem::isError).allMatch((problem) -> !problem.hint().isEmpty());
	}

}
