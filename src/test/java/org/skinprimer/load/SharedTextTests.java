package org.skinprimer.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts, blocks and urgency rows: each stands once, and each page that shows it follows.
 */
class SharedTextTests {

	private static final PagePath PAGE = new PagePath("/aftercare/a");

	private static final PagePath OTHER = new PagePath("/aftercare/b");

	private static final String BLOOD = "Wash the [place](source:s2) and [wait](../aftercare/b.md) "
			+ "[5 days](fact:swim-wait).\n";

	private static final String FACTS = """
			- id: swim-wait
			  value: 5
			  unit: days
			  words: 5 days
			  also: [five days]
			  about: Pool and sea
			  basis: Our careful line.
			  since: 2026-11-30
			""";

	private static final String ROWS = """
			rows:
			  - id: cold-sore
			    level: today
			    go: See a doctor today
			    short: Blisters & _sores_ | more
			    sign: Blisters come up in a group.
			    days: 1-2
			    source: [s2]
			  - id: allergy
			    level: emergency
			    go: Call {emergency} now
			    short: Hard to breathe
			    sign: It is hard to breathe.
			    white: Pale lips.
			    source: [s1]
			  - id: pain
			    level: emergency
			    go: Go to an emergency room now
			    short: Pain
			    sign: Pain is strong.
			    days: 3-9
			    basis: Well known.
			""";

	@TempDir
	Path folder;

	private ContentFolder content;

	@BeforeEach
	void write() {
		this.content = ContentFolder.of(this.folder, "")
			.withSettings("""
					emergency:
					  - number: "911"
					    where: United States
					  - number: "999"
					    where: United Kingdom
					""")
			.write("sources.yaml", """
					- id: s1
					  title: One
					- id: s2
					  title: Two
					""")
			.write("facts.yaml", FACTS)
			.write("urgency.yaml", ROWS)
			.write("blocks/blood.md", BLOOD)
			.write("aftercare/b.md", ContentFolder.page("Words, as [one](source:s1) says.\n"))
			.write("aftercare/a.md", ContentFolder.page("""
					Begin [here](source:s1).

					[Signs](block:urgency-emergency)

					[Blood](block:blood)

					End after [five days](fact:swim-wait).
					"""));
	}

	private LoadedFolder load(LoadedFolder before) {
		return new SiteReader(this.folder).load(Optional.ofNullable(before), ContentFolder.NOW, LastGood.NONE);
	}

	private static Page page(LoadedFolder folder, PagePath path) {
		return folder.snapshot().byAddress().get(path);
	}

	private String html(PagePath path) {
		return html(load(null), path);
	}

	private static String html(LoadedFolder folder, PagePath path) {
		return folder.snapshot().renderer().apply(page(folder, path)).toString();
	}

	@Test
	void theWholeOfItHasNoMistake() {
		assertThat(ContentFolder.problems(this.content.read())).isEmpty();
	}

	@Test
	void rowsStandBelowTheirPlaceAndTheNumbersAreThoseOfTheSettings() {
		assertThat(html(PAGE)).contains("notice--emergency", "<strong>Call <a href=\"tel:911\">911</a> now:</strong>",
				"<li>Hard to breathe</li>", "<strong>Go to an emergency room now:</strong>",
				"Elsewhere, call <a href=\"tel:999\">999</a> (United Kingdom).");
	}

	@Test
	void theWholeTableHasTheFastestHelpFirstAndCellsThatTellWhatTheyAre() {
		this.content.write("aftercare/b.md", ContentFolder.page("[All](block:urgency-table)\n"));
		String html = html(OTHER);
		assertThat(html.indexOf("911")).isPositive().isLessThan(html.indexOf("See a doctor today"));
		assertThat(html).contains("On white skin: Pale lips.", "Blisters &amp; _sores_ | more")
			.doesNotContain("On black skin");
	}

	@Test
	void onlyRowsOfTheDaysAreShown() {
		this.content.write("aftercare/b.md", ContentFolder.page("[Now](block:urgency-emergency?days=0-1)\n"));
		assertThat(html(OTHER)).contains("Hard to breathe").doesNotContain("Pain");
	}

	@Test
	void whatABlockCitesGoesOnWithTheNumbersOfThePage() {
		LoadedFolder read = load(null);
		Page page = page(read, PAGE);
		assertThat(page.document().citations()).containsExactly("s1", "s2");
		assertThat(html(read, PAGE)).contains("href=\"/aftercare/b\"");
		assertThat(page.document().text()).contains("Wash the place and wait 5 days.");
		assertThat(page.document().icons()).containsExactly("emergency");
	}

	@Test
	void onlyTheWordsOfThePageItselfAreMeasured() {
		assertThat(page(load(null), PAGE).document().blocks()).extracting((block) -> block.text())
			.containsExactly("Begin here.", "End after five days.");
	}

	@Test
	void aFactStandsAsPlainWordsEverywhere() {
		this.content.write("glossary.yaml", """
				- id: swim
				  term: swim
				  meaning: What waits [5 days](fact:swim-wait).
				""").write("aftercare/b.md", """
				---
				title: A good page
				description: A plain sentence that is long enough to stand in search results.
				keyPoints: ["Swim after [5 days](fact:swim-wait).", Rest.]
				---
				| Pool |
				|---|
				| [5 days](fact:swim-wait) |
				""");
		LoadedFolder read = load(null);
		assertThat(read.problems()).isEmpty();
		assertThat(read.snapshot().library().terms().get("swim").meaning()).isEqualTo("What waits 5 days.");
		assertThat(page(read, OTHER).header().summary().keyPoints()).containsExactly("Swim after 5 days.", "Rest.");
		assertThat(html(read, OTHER)).contains("<td>5 days</td>");
	}

	@Test
	void aChangedFactTellsEachPlaceToMend() {
		this.content.write("facts.yaml", FACTS.replace("5", "6").replace("five", "six"));
		assertThat(ContentFolder.problems(this.content.read())).allMatch((line) -> line.contains(": error: “"))
			.extracting((line) -> line.replaceAll(": error.*", ""))
			.containsExactly("aftercare/a.md:11:11", "blocks/blood.md:1:59");
	}

	@Test
	void aChangeIsOneOfEachPageThatShowsItAndOfNoOther() {
		Map<String, String> changes = Map.of("blocks/blood.md", "Wash.\n", "facts.yaml",
				FACTS.replace("5 days", "Five days"), "urgency.yaml",
				ROWS.replace("short: Pain", "short: Strong pain"));
		changes.forEach((file, text) -> {
			write();
			LoadedFolder before = load(null);
			this.content.write(file, text);
			LoadedFolder after = load(before);
			assertThat(page(after, PAGE).version()).as(file).isNotEqualTo(page(before, PAGE).version());
			assertThat(page(after, PAGE).source().hash()).as(file).isEqualTo(page(before, PAGE).source().hash());
			assertThat(page(after, OTHER)).as(file).isSameAs(page(before, OTHER));
		});
	}

	@Test
	void aBrokenFileLeavesItsLastGoodVersionInUse() {
		LoadedFolder before = load(null);
		this.content.write("facts.yaml", "- id: x\n")
			.write("urgency.yaml", "rows: [\n")
			.write("blocks/blood.md", "## Blood\n\nOther words.\n");
		LoadedFolder after = load(before);
		assertThat(after.kept()).isEqualTo(Set.of("facts.yaml", "urgency.yaml", "blocks/blood.md"));
		assertThat(page(after, PAGE).version()).isEqualTo(page(before, PAGE).version());
		assertThat(html(after, PAGE)).contains("Hard to breathe", "Wash the place");
	}

	@Test
	void aBlockThatIsGoneIsToldOnThePageThatShowsIt() {
		LoadedFolder before = load(null);
		this.content.remove("blocks/blood.md");
		assertThat(load(before).problems()).extracting((problem) -> problem.message())
			.isEqualTo(List.of("unknown block `blood`"));
	}

	@Test
	void withoutTheseFilesAllElseIsAsItWas() {
		this.content.remove("facts.yaml")
			.remove("urgency.yaml")
			.remove("blocks/blood.md")
			.write("aftercare/a.md", ContentFolder.page("> [!EMERGENCY] Call 911 if\n> - it is hard to breathe.\n"));
		assertThat(ContentFolder.problems(this.content.read())).isEmpty();
	}

}
