package org.skinprimer.check;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.PagePath;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class HeadingCheckTests {

	@TempDir
	Path folder;

	@Test
	void headingsThatRepeatAreServedWithAWarning() {
		Inspection site = withBody("""
				## Rest

				## Drink

				## Rest
				""");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly("aftercare/a.md:9:1: warning: two headings say “Rest” (the first is "
				+ "on line 5; give each its own words)");
		assertThat(headings(site)).extracting(Heading::id).doesNotHaveDuplicates().startsWith("rest", "drink");
	}

	@Test
	void aHeadingWithoutWordsWithholdsThePage() {
		Inspection site = withBody("""
				## Rest

				##

				## {#only-an-id}
				""");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:7:1: error: this heading has no words (write some, or take the # away)",
				"aftercare/a.md:9:1: error: this heading has no words (write some, or take the # away)");
	}

	@Test
	void headingsOfAnyScriptAreServed() {
		Inspection site = withBody("""
				## \ud83d\ude42

				## العناية بالبشرة

				## 肌のケア

				## Été
				""");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
		assertThat(headings(site)).extracting(Heading::text)
			.containsExactly("\ud83d\ude42", "العناية بالبشرة", "肌のケア", "Été");
		assertThat(headings(site)).extracting(Heading::id).containsExactly("section", "العناية-بالبشرة", "肌のケア", "été");
	}

	@Test
	void aSkippedLevelWithholdsThePage() {
		Inspection site = withBody("""
				### Too deep

				## Good

				#### Again too deep
				""");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:1: error: the heading “Too deep” skips from level 1 to 3 (write it with ##)",
				"aftercare/a.md:9:1: error: the heading “Again too deep” skips from level 2 to 4 (write it with ###)");
	}

	@Test
	void levelsMayRiseByMoreThanOne() {
		Inspection site = withBody("""
				## Two

				### Three

				#### Four

				## Two again
				""");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void aSecondTitleInTheTextWithholdsThePage() {
		Inspection site = withBody("""
				Text.

				# The title again

				And once more
				=============
				""");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:7:1: error: a heading of level 1 stands in the text (the title is the only one; write "
						+ "`## The title again`)",
				"aftercare/a.md:9:1: error: a heading of level 1 stands in the text (the title is the only one; write "
						+ "`## And once more`)");
	}

	@Test
	void anIdThatReadersWouldSeeWithholdsThePage() {
		Inspection site = withBody("## Sun and rain {#sun rain}\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:5:17: error: readers see `{#sun rain}`, since it is "
				+ "not the id of a heading (write `{#sun-rain}` at the end of the heading)");
	}

	@Test
	void anIdThatCannotBeKeptIsServedWithAWarning() {
		Inspection site = withBody("""
				## Sun {#care}

				## Rain {#care}

				## Wind {#sources}
				""");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:7:9: warning: the id `care` is used twice (it is already on line 5; choose another)",
				"aftercare/a.md:9:9: warning: the page itself uses the id `sources` (choose another)");
		assertThat(headings(site)).extracting(Heading::id).containsExactly("care", "rain", "wind");
	}

	@Test
	void aNoticeThatWouldBeLostWithholdsThePage() {
		Inspection site = withBody("""
				> [!URGENT]: fever

				> [!ASK]: Call us

				[!DO] Rest
				""");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location)
			.containsExactly("aftercare/a.md:5:3", "aftercare/a.md:7:3", "aftercare/a.md:9:1");
	}

	@Test
	void anUnknownNoticeGetsAGuess() {
		Inspection site = withBody("""
				> [!WARNNG] Stop
				> Text.

				> [!CAUTION]
				> Text.
				""");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:3: error: unknown care notice `[!WARNNG]` (did you mean `WARNING`?)",
				"aftercare/a.md:8:3: error: unknown care notice `[!CAUTION]` (the notices are DO, DONT, NOTE, WARNING, "
						+ "ASK, URGENT, EMERGENCY)");
	}

	private Inspection withBody(String body) {
		return ContentFolder.of(this.folder, "").write("aftercare/a.md", page(body)).read();
	}

	private static java.util.List<Heading> headings(Inspection site) {
		return site.site().page(new PagePath("/aftercare/a")).orElseThrow().document().outline().headings();
	}

}
