package org.skinprimer.seo;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the shipped site. */
@OnShippedSite
class CrawlerTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	private Document xml(String path) {
		return Jsoup.parse(this.site.get(path).body(), Parser.xmlParser());
	}

	@Test
	void theSitemapNamesEachPageWithTheDayItChanged() {
		Document sitemap = xml("/sitemap.xml");
		assertThat(sitemap.select("urlset[xmlns=http://www.sitemaps.org/schemas/sitemap/0.9] > url > loc").eachText())
			.contains("http://localhost:8080/", "http://localhost:8080/aftercare",
					"http://localhost:8080/aftercare/first-24-hours", "http://localhost:8080/glossary",
					"http://localhost:8080/sources", "http://localhost:8080/a-to-z", "http://localhost:8080/take-home",
					"http://localhost:8080/search")
			.doesNotHaveDuplicates()
			.noneMatch((address) -> address.contains("?"));
		assertThat(sitemap.select("url:has(loc:containsOwn(first-24-hours)) lastmod").text())
			.isEqualTo("2026-11-30T05:00:00Z");
		assertThat(this.site.get("/sitemap-1.xml").statusCode()).isEqualTo(404);
	}

	@Test
	void robotsAreWelcomeAndToldOfTheSitemap() {
		assertThat(this.site.get("/robots.txt").body())
			.contains("User-agent: *", "Allow: /", "Sitemap: http://localhost:8080/sitemap.xml")
			.doesNotContain("Disallow");
	}

	@ParameterizedTest
	@CsvSource({ "/sitemap.xml, application/xml", "/robots.txt, text/plain", "/feed.xml, application/atom+xml",
			"/opensearch.xml, application/opensearchdescription+xml", "/llms.txt, text/plain" })
	void eachSaysWhatItIs(String path, String type) {
		HttpResponse<String> answer = this.site.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + ";charset=UTF-8");
	}

	@Test
	void theFeedHoldsTheThirtyArticlesThatChangedLast() {
		Document feed = xml("/feed.xml");
		assertThat(feed.select("feed > entry")).hasSizeBetween(20, Feed.MOST);
		assertThat(feed.select("feed > entry > updated").eachText())
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		assertThat(feed.select("feed > updated").text()).isEqualTo(feed.select("entry > updated").first().text());
	}

	@Test
	void browsersLearnHowToSearch() {
		Document description = xml("/opensearch.xml");
		assertThat(description.select("OpenSearchDescription[xmlns=http://a9.com/-/spec/opensearch/1.1/] > ShortName")
			.text()).isEqualTo("Skin Primer");
		assertThat(description.select("Url[type=text/html]").attr("template"))
			.isEqualTo("http://localhost:8080/search?q={searchTerms}");
	}

	@ParameterizedTest
	@CsvSource({ "/", "/aftercare", "/search", "/glossary", "/nothing-here" })
	void pagesThatAreNoArticlesLeadBrowsersToFeedAndSearch(String path) {
		Document page = this.site.page(path);
		assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href")).isEqualTo("/feed.xml");
		assertThat(page.select("link[rel=search][title]").attr("href")).isEqualTo("/opensearch.xml");
		assertThat(this.site.page("/aftercare/first-24-hours").select("link[rel=alternate], link[rel=search]"))
			.isEmpty();
	}

	@Test
	void aVisitorFindsTheFeedOnTheHomePage() {
		assertThat(this.site.page("/").select("main a[href=/feed.xml]")).hasSize(1);
	}

}
