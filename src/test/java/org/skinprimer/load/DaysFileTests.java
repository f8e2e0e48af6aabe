package org.skinprimer.load;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.shared.Recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

/** The file of the days after treatment. */
class DaysFileTests {

	private static final List<String> ADDRESSES = List.of("/aftercare/normal", "/aftercare/day/0", "/aftercare/day/1",
			"/aftercare/day/2", "/aftercare/day/3", "/aftercare/day/4", "/aftercare/day/5", "/aftercare/day/6",
			"/aftercare/day/7", "/aftercare/week/2", "/aftercare/week/4", "/aftercare/week/12");

	@TempDir
	Path folder;

	private List<String> found(GoodDays days) {
		return ofDays(ContentFolder.of(this.folder, days.files()));
	}

	private static List<String> ofDays(ContentFolder content) {
		return problems(content.read()).stream().filter((line) -> line.startsWith(Recovery.FILE)).toList();
	}

	private static GoodDays days() {
		return new GoodDays("aftercare");
	}

	@Test
	void eachDayHasAnAddressOfItsOwn() {
		Inspection site = ContentFolder.of(this.folder, days().files()).read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().shared().made()).containsExactlyElementsOf(ADDRESSES);
		assertThat(ADDRESSES).allMatch((address) -> site.site().has(new PagePath(address)));
	}

	@Test
	void withoutTheFileThereIsNone() {
		Inspection site = ContentFolder.of(this.folder, "").read();
		assertThat(site.site().shared().made()).isEmpty();
		assertThat(site.site().has(new PagePath("/aftercare/normal"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					'feel:'      | 'feels:'            | days.yaml:17:5: error: unknown key `feels` (did you mean `feel`?)
					'day/1'      | 'day/9'             | days.yaml:16:9: error: `day/9` is no day that has a page
					'    see: Dry skin.' | ''          | days.yaml:16:5: error: key `see` is missing
					'    white: Pink.' | ''            | days.yaml:16:9: error: `id` tells of some skin colors, but not of all
					'[Rest.]'    | '[]'                | days.yaml:22:9: error: `do` has 0 lines
					'[Rest.]'    | '[a, b, c, d, e, f, g]' | days.yaml:22:9: error: `do` has 7 lines
					'[Rest.]'    | 'Rest.'             | days.yaml:22:9: error: `do` must be a list
					'pain]'      | 'pane]'             | days.yaml:24:20: error: unknown row `pane`
					'[throat, '  | '['                 | days.yaml:16:9: error: the day `day/1` names no sign that needs help at once
					'swim-wait'  | 'swim-weight'       | days.yaml:23:25: error: unknown fact `swim-weight` (did you mean `swim-wait`?)
					'[day 5]'    | '[day 6]'           | days.yaml:23:25: error: “day 6” is not what the fact `swim-wait` says
					'Dry skin.'  | 'Dry for 5 days.'   | days.yaml:18:18: warning: “5 days” stands here without its fact
					""")
	void aMistakeIsToldWithItsPlace(String from, String to, String told) {
		assertThat(found(days().with("day/1", from, to))).anyMatch((line) -> line.startsWith(told));
	}

	@Test
	void aRowIsNamedOnlyOnItsDays() {
		assertThat(found(days().with("day/1", "pain]", "pain, early]"))).isEmpty();
		assertThat(found(days().with("day/2", "pain]", "pain, early]"))).singleElement()
			.asString()
			.contains("the row `early` is not looked for on day/2");
	}

	@Test
	void aDayThatIsMissingTwiceOrOutOfOrderIsTold() {
		assertThat(found(days().without("week/2"))).singleElement()
			.asString()
			.startsWith("days.yaml:6:1: error: the day `week/2` is missing");
		assertThat(found(days().last("day/3"))).singleElement()
			.asString()
			.contains("the day `day/3` stands below a later one");
		assertThat(found(days().with("day/4", "day/4", "day/3")))
			.anyMatch((line) -> line.contains("the day `day/3` stands here a second time"));
	}

	@Test
	void aDayWithAMistakeIsLeftOutAndTheOthersStay() {
		Inspection site = ContentFolder.of(this.folder, days().with("day/1", "feel", "feels").files()).read();
		assertThat(site.site().shared().made()).hasSize(ADDRESSES.size() - 1).doesNotContain("/aftercare/day/1");
	}

	@Test
	void theFolderIsASectionAndTheLinksLeadSomewhere() {
		String file = days().file();
		ContentFolder content = ContentFolder.of(this.folder, days().files());
		content.write(Recovery.FILE, file.replace("folder: aftercare", "folder: aftercar"));
		assertThat(problems(content.read())).contains(
				"days.yaml:1:9: error: `folder` names `aftercar`, which is no section (did you mean `aftercare`?)");
		content.write(Recovery.FILE, file.replace("/aftercare/heated", "/aftercare/heat"));
		assertThat(problems(content.read())).singleElement()
			.asString()
			.startsWith("days.yaml:4:9: error: `others` names `/aftercare/heat`, which is not a page");
		content.write(Recovery.FILE, file.replace("folder: aftercare\n", ""));
		assertThat(problems(content.read())).isEmpty();
		content.write(Recovery.FILE, "Monday");
		assertThat(ofDays(content)).singleElement().asString().startsWith("days.yaml:1:1: error: ");
	}

	@ParameterizedTest
	@CsvSource({ "normal", "day/3", "day/9", "week/index", "day/index" })
	void anAddressIsKeptForThem(String name) {
		ContentFolder content = ContentFolder.of(this.folder, days().files())
			.write("aftercare/" + name + ".md", page("Mine.\n"));
		assertThat(problems(content.read())).anyMatch((line) -> line
			.startsWith("aftercare/" + name + ".md:1:1: error: the address /aftercare/" + name.replace("/index", "")));
		assertThat(problems(content.remove(Recovery.FILE).read()))
			.noneMatch((line) -> line.contains("belongs to the program"));
	}

	@ParameterizedTest
	@CsvSource({ "normal", "day/3", "day/9" })
	void noPageTakesTheirAddressAsAnAlias(String name) {
		ContentFolder content = ContentFolder.of(this.folder, days().files())
			.write("aftercare/a.md",
					page("Mine.\n").replace("---\nMine", "aliases: [/aftercare/" + name + "]\n---\nMine"));
		assertThat(problems(content.read())).singleElement().asString().contains("the alias `/aftercare/" + name + "`");
	}

	@Test
	void longOrHardDaysAreTold() {
		ContentFolder content = ContentFolder.of(this.folder, days()
			.with("day/1", "Dry skin.", "Considerable irritation necessitates immediate professional evaluation.")
			.with("day/2", "Dry skin.", "word ".repeat(26) + ".")
			.with("day/3", "Dry skin.", "It is so. ".repeat(90))
			.files());
		assertThat(problems(content.read())).isEmpty();
		assertThat(ofDays(content.withArticleRules())).hasSize(3)
			.anyMatch((line) -> line.contains("the day `day/1` has a Flesch-Kincaid grade of"))
			.anyMatch((line) -> line.contains("a sentence has 26 words"))
			.anyMatch((line) -> line.contains("the day `day/3` has 2"));
	}

}
