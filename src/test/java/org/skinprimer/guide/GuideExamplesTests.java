package org.skinprimer.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the guide, read by the program itself. */
class GuideExamplesTests {

	private static List<Example> examples;

	private static Inspection site;

	@BeforeAll
	static void read() {
		examples = GuideText.read().examples();
		site = SampleSite.of(examples);
	}

	@Test
	void eachIsAFileOfItsOwn() {
		assertThat(examples).extracting(Example::file).hasSizeGreaterThan(40).doesNotHaveDuplicates();
	}

	@Test
	void noneThatIsRightHasAProblem() {
		Set<String> mistakes = examples.stream()
			.filter(Example::isMistake)
			.map(Example::file)
			.collect(Collectors.toSet());
		assertThat(site.problems()).filteredOn((problem) -> !mistakes.contains(problem.file())).isEmpty();
	}

	@Test
	void eachMistakeIsToldInTheseWords() {
		assertThat(site.problems().stream().map(Problem::toString)).containsExactly(
				"aftercare/mistake-colon.md:2:16: error: a colon and a space stand inside this value (put quotes around "
						+ "the whole value: `title: \"Swimming: when and where\"`)",
				"aftercare/mistake-day.md:4:12: error: `published` says `2026-02-30`, which is not a date of the "
						+ "calendar (write year-month-day, for example 2026-11-22)",
				"aftercare/mistake-header.md:1:1: error: the header opened here is not closed (put a line `---` after "
						+ "its last line, before line 5)",
				"aftercare/mistake-key.md:4:1: error: unknown key `keypoints` (did you mean `keyPoints`?)",
				"aftercare/mistake-link.md:5:6: error: the link “how long to wait” leads to `swiming.md`, which is "
						+ "not there (did you mean `swimming.md`?)",
				"aftercare/mistake-notice.md:5:3: error: unknown care notice `[!DONOT]` (did you mean `DONT`?)",
				"aftercare/mistake-quote.md:2:8: error: the quote opened here is not closed on this line (put \" at "
						+ "the end of the value, or take the first \" away)");
	}

	@Test
	void onlyTheDeadLinkIsServedAllTheSame() {
		assertThat(examples.stream().filter(Example::isMistake))
			.filteredOn((mistake) -> site.site().page(mistake.path()).isPresent())
			.extracting(Example::file)
			.containsExactly("aftercare/mistake-link.md");
	}

	@Test
	void visitorsSeeNothingOfWhatIsKeptBack() {
		assertThat(examples.stream().filter((example) -> example.shows().equals(List.of("status"))))
			.extracting(Example::file)
			.containsExactly("aftercare/draft.md", "aftercare/publish-on.md", "aftercare/expires-on.md")
			.allSatisfy((file) -> assertThat(site.site().pages()).extracting((page) -> page.source().name())
				.doesNotContain(file));
	}

}
