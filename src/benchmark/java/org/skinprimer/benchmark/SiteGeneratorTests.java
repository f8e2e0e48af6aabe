package org.skinprimer.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

class SiteGeneratorTests {

	private static final int ARTICLES = 50;

	@TempDir
	Path folder;

	@Test
	void aGeneratedSiteHasNoProblemAndArticlesOfAbout1000Words() {
		Site site = read(this.folder);
		assertThat(new SiteReader(this.folder).inspect(site.instant()).problems()).isEmpty();
		assertThat(site.articles()).hasSize(ARTICLES);
		assertThat(site.settings().articleRules()).isTrue();
		for (int number = 1; number <= ARTICLES; number++) {
			Page page = site.page(new PagePath(SiteGenerator.address(number))).orElseThrow();
			assertThat(page.document().words()).as(page.source().name()).isBetween(900, 1250);
		}
	}

	@Test
	void itsArticlesHoldWhatArticlesHold() {
		Site site = read(this.folder);
		Page page = site.page(new PagePath(SiteGenerator.address(42))).orElseThrow();
		assertThat(page.path().value()).isEqualTo("/procedure/article-00042");
		assertThat(page.header().summary().keyPoints()).hasSize(3);
		assertThat(page.document().outline().headings()).hasSizeGreaterThan(6);
		assertThat(page.document().citations()).hasSizeGreaterThan(2);
		assertThat(page.document().notices()).hasSize(3);
		assertThat(page.document().images()).hasSize(1);
		assertThat(site.html(page).toString()).contains("<table>", "class=\"term\"", "<figure", "<ol>", "<ul>",
				"href=\"/");
		assertThat(site.glossary()).hasSize(50);
		assertThat(site.citations()).hasSizeGreaterThan(50);
	}

	@Test
	void theSameNumberGivesTheSameText() throws Exception {
		SiteGenerator.write(this.folder.resolve("one"), ARTICLES);
		SiteGenerator.write(this.folder.resolve("two"), ARTICLES);
		String file = SiteGenerator.file(7);
		assertThat(this.folder.resolve("one/" + file)).hasSameTextualContentAs(this.folder.resolve("two/" + file));
		assertThat(Files.readString(this.folder.resolve("one/" + file)))
			.isNotEqualTo(Files.readString(this.folder.resolve("one/" + SiteGenerator.file(8))));
	}

	private static Site read(Path folder) {
		SiteGenerator.write(folder, ARTICLES);
		return new SiteReader(folder).read(Instant.parse("2026-11-22T12:00:00Z"));
	}

}
