package org.skinprimer.seo;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CrawlerTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void theSitemapNamesEachPageWithTheDayItChanged() {
		Document sitemap = Jsoup.parse(this.site.get("/sitemap.xml").body(), Parser.xmlParser());
		assertThat(sitemap.select("loc").eachText()).contains("http://localhost:8080/",
				"http://localhost:8080/aftercare/first-24-hours", "http://localhost:8080/glossary",
				"http://localhost:8080/sources", "http://localhost:8080/a-to-z");
		assertThat(sitemap.select("url:has(loc:containsOwn(first-24-hours)) lastmod").text())
			.isEqualTo("2026-11-22T05:00:00Z");
	}

	@Test
	void robotsAreWelcomeAndToldOfTheSitemap() {
		assertThat(this.site.get("/robots.txt").body()).contains("User-agent: *", "Allow: /",
				"Sitemap: http://localhost:8080/sitemap.xml");
	}

}
