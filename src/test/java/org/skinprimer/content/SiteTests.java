package org.skinprimer.content;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class SiteTests {

	@TempDir
	Path folder;

	@Test
	void sectionsStandInTheOrderOfTheSettings() {
		Inspection site = ContentFolder.of(this.folder, """
				-- site.yaml --
				name: Skin Primer
				tagline: Plain words.
				baseUrl: https://www.example.org
				timeZone: America/New_York
				publisher: Skin Primer
				standingLine: This is general information.
				sections:
				  - folder: results
				    name: Results
				  - folder: faq
				    name: FAQ
				  - folder: aftercare
				    name: After
				""").write("results/index.md", page("")).read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().sections()).extracting(Section::name).containsExactly("results", "faq", "aftercare");
		assertThat(site.site().sections()).extracting(Section::label).containsExactly("Results", "FAQ", "After");
	}

	@Test
	void articlesStandByTheirOrderAndThenByAddress() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page(""))
			.write("aftercare/b.md", ordered(2))
			.write("aftercare/c.md", ordered(10))
			.write("aftercare/d.md", ordered(2))
			.write("aftercare/e.md", ordered(-1))
			.write("aftercare/f.md", page(""))
			.write("faq/z.md", ordered(1))
			.read();
		assertThat(site.errors()).isZero();
		Section section = site.site().sections().get(0);
		assertThat(section.articles()).extracting((article) -> article.path().name())
			.containsExactly("e", "b", "d", "c", "a", "f");
		assertThat(section.index()).hasValueSatisfying((index) -> assertThat(index.isIndex()).isTrue());
	}

	@Test
	void pagesAreListedByAddress() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("zebra.md", page(""))
			.write("about.md", page(""))
			.write("faq/b.md", page(""))
			.read();
		assertThat(addresses(site)).containsExactly("/", "/about", "/aftercare", "/faq", "/faq/b", "/zebra");
	}

	@Test
	void anAddressBelongsToTheSectionOfItsFolder() {
		Inspection site = ContentFolder.of(this.folder, "").write("about.md", page("")).read();
		assertThat(site.site().section(new PagePath("/faq/anything"))).contains(site.site().sections().get(1));
		assertThat(site.site().section(new PagePath("/faq"))).contains(site.site().sections().get(1));
		assertThat(site.site().section(new PagePath("/about"))).isEmpty();
		assertThat(site.site().section(PagePath.HOME)).isEmpty();
	}

	@Test
	void problemsAreSortedByFileAndPlace() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("zebra.md", page("## A\n\n#### B\n"))
			.write("about.md", page("Text.\n".repeat(6) + "[b](no.md)\n\n[a](no.md)\n"))
			.write("aftercare/Bad Name.md", page(""))
			.write("aftercare/a.md", "---\nordr: 1\ntitel: A\n---\n")
			.write("sources.yaml", "- x\n")
			.read();
		assertThat(site.problems()).isSorted();
		assertThat(site.problems()).extracting(Problem::location)
			.containsExactly("about.md:11:1", "about.md:13:1", "aftercare/Bad Name.md:1:1", "aftercare/a.md:2:1",
					"aftercare/a.md:2:1", "aftercare/a.md:3:1", "sources.yaml:1:3", "zebra.md:7:1");
	}

	@Test
	void twoReadsOfOneFolderAreTheSame() {
		ContentFolder content = ContentFolder.of(this.folder, "");
		for (int i = 0; i < 40; i++) {
			content.write("aftercare/page-" + i + ".md", page("## One\n\n[x](page-" + (i + 1) + ".md) [y](no.md)\n"));
		}
		Inspection first = content.read();
		Inspection second = content.read();
		assertThat(first.problems()).hasSize(41).isEqualTo(second.problems());
		assertThat(addresses(first)).isEqualTo(addresses(second));
		assertThat(first.site().pages()).extracting(Page::source)
			.isEqualTo(second.site().pages().stream().map(Page::source).toList());
		assertThat(html(first.site())).isEqualTo(html(second.site()));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "237, 1", "238, 1", "239, 2", "476, 2", "477, 3" })
	void aPageTakesAMinuteForEach238Words(int words, int minutes) {
		assertThat(Page.readingMinutes(words)).isEqualTo(minutes);
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("word ".repeat(words)))
			.write("aftercare/b.md", page("One word."))
			.read();
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().readingMinutes()).isEqualTo(minutes);
		assertThat(site.site().sections().get(0).readingMinutes()).isEqualTo(minutes + 1);
	}

	@Test
	void aPageKnowsItsLastChangeOnceTheHistoryTells() {
		ContentFolder content = ContentFolder.of(this.folder, "").write("aftercare/a.md", page(""));
		Inspection site = content.read();
		PagePath a = new PagePath("/aftercare/a");
		Instant changed = Instant.parse("2026-01-02T03:04:05Z");
		Site dated = new Site(content.load().snapshot(), ContentFolder.NOW, new SiteHistory(true,
				Map.of(a, changed, new PagePath("/gone"), changed), Map.of(), Map.of(), Set.of(), Map.of()));
		assertThat(site.site().page(a).orElseThrow().changed()).isEmpty();
		assertThat(dated.page(a).orElseThrow().changed()).contains(changed);
		assertThat(dated.page(PagePath.HOME).orElseThrow().changed()).isEmpty();
		assertThat(dated.pages()).hasSameSizeAs(site.site().pages());
		assertThat(dated.sections().get(0).articles().get(0).changed()).contains(changed);
	}

	@Test
	void theNewestDayOfAHeaderIsItsLastNamedChange() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: One
				description: A plain sentence that is long enough to stand in search results.
				published: 2026-01-05
				changes:
				  - on: 2026-03-01
				    what: More words.
				  - on: 2026-02-01
				    what: Fewer words.
				---
				""").read();
		assertThat(site.site().page(new PagePath("/aftercare/a")).orElseThrow().header().upkeep().lastNamedChange())
			.contains(java.time.LocalDate.of(2026, 3, 1));
	}

	private static String ordered(int order) {
		return page("").replaceFirst("---\n", "---\norder: " + order + "\n");
	}

	private static List<String> html(Site site) {
		return site.pages().stream().map((page) -> site.html(page).toString()).toList();
	}

	@Test
	void aSiteChangesAtTheMidnightAfterAReviewWasDue(@TempDir Path other) {
		ContentSnapshot snapshot = ContentFolder.of(other, "")
			.write("aftercare/a.md", ContentFolder.page("").replaceFirst("---\n", "---\nreviewDue: 2026-11-30\n"))
			.load()
			.snapshot();
		Instant midnight = Instant.parse("2026-12-01T05:00:00Z");
		assertThat(snapshot.nextChange(ContentFolder.NOW)).contains(midnight);
		assertThat(snapshot.nextChange(midnight)).isEmpty();
	}

}
