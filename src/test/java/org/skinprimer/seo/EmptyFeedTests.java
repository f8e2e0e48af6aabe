package org.skinprimer.seo;

import java.nio.file.Path;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;
import org.skinprimer.web.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A site without an article, and before the history knows a page. */
class EmptyFeedTests {

	@TempDir
	Path folder;

	private Site site;

	@BeforeEach
	void read() {
		TestContent.write(this.folder, "");
		this.site = new SiteReader(this.folder).read(Instant.parse("2026-11-22T12:00:00Z"));
	}

	@Test
	void aFeedWithoutArticlesHasAllThatAFeedNeeds() {
		Document feed = Jsoup.parse(Feed.of(this.site, (change) -> change), Parser.xmlParser());
		assertThat(feed.select("entry")).isEmpty();
		assertThat(feed.select("feed > id, feed > title, feed > updated")).hasSize(3);
		assertThat(feed.select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00Z");
	}

	@Test
	void theGuidesAreAHeadingOnly() {
		assertThat(LlmsTxt.of(this.site)).isEqualTo("# Test site\n\n> Words for tests.\n\nGeneral information.\n");
	}

	@Test
	void aSitemapThatIsTooLargeIsAListOfItsParts() {
		Sitemap small = new Sitemap(1, 100_000);
		assertThat(CrawlerController.sitemap(small, this.site)).contains("<sitemapindex",
				"<loc>https://skin.example/sitemap-1.xml</loc>", "<loc>https://skin.example/sitemap-2.xml</loc>");
		assertThat(CrawlerController.part(small, 2, PagePath.HOME, this.site)).contains("<urlset",
				"<loc>https://skin.example/after</loc>");
		assertThatThrownBy(() -> CrawlerController.part(small, 3, PagePath.HOME, this.site))
			.isInstanceOf(NotFound.class);
	}

}
