package org.skinprimer.search;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.Waiting.until;

/** The search as a visitor meets it. */
@OnShippedSite
class SearchPageTests {

	private RunningSite site;

	@BeforeEach
	void waitForTheIndex(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		until(() -> !search("redness").select(".hit").isEmpty());
	}

	static Stream<String> badInput() {
		return Stream.concat(Stream
			.of("a".repeat(10_000), "😀".repeat(1_000), "how long does it take ".repeat(40), "\u0000\u0007\u001b",
					"title:a* AND (\"b", "\"", "שלום עולם", "\u202Eesrever", "<script>alert(1)</script>", "' or 1=1 --",
					"${7*7} __${1}__ [[#{x}]]", " ", "{0} 'x", "..", "\uFFFF")
			.map((text) -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
				Stream.of("", "%FF%FE", "%C0%80", "a+%2B+b", "%F0%9F%98"));
	}

	@ParameterizedTest
	@MethodSource("badInput")
	void whateverIsTypedIsAnsweredByAPage(String query) {
		HttpResponse<String> answer = this.site.get("/search?q=" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
		assertThat(page.select("#search").attr("value").codePoints().count()).isLessThanOrEqualTo(200);
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void whatIsTypedIsShownAndNotRun() {
		Document page = search("<b>pores</b> & \"x\"");
		assertThat(page.select("#search").attr("value")).isEqualTo("<b>pores</b> & \"x\"");
		assertThat(page.title()).startsWith("Search: <b>pores</b> & \"x\" | ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "redness", "when can i wear makeup", "retinol" })
	void eachResultLeadsToAPageAndAHeadingThatExist(String query) {
		Document page = search(query);
		assertThat(page.select(".hit")).isNotEmpty();
		assertThat(page.select(".hit mark")).isNotEmpty();
		for (String address : page.select(".hit a").eachAttr("href")) {
			URI uri = URI.create(address);
			Document target = this.site.page(uri.getPath());
			assertThat(uri.getFragment() == null || target.getElementById(uri.getFragment()) != null).as(address)
				.isTrue();
		}
	}

	@Test
	void moreResultsStandOnAnotherPage() {
		Document first = search("skin");
		Document second = this.site.page(first.select("a[rel=next]").attr("href"));
		assertThat(first.select(".hit")).hasSize(10);
		assertThat(second.select(".hit")).isNotEmpty();
		assertThat(second.select(".hit__title a").eachAttr("href"))
			.doesNotContainAnyElementsOf(first.select(".hit__title a").eachAttr("href"));
		assertThat(second.title()).startsWith("Search: skin (page 2)");
		assertThat(this.site.page("/search?q=skin&page=99").select(".hit")).isNotEmpty();
		assertThat(this.site.get("/search?q=skin&page=-1").statusCode()).isEqualTo(200);
	}

	@Test
	void aWordOfTheGlossaryIsExplainedAtOnce() {
		Document page = search("what does petechiae mean");
		assertThat(page.select(".search-term a").attr("href")).isEqualTo("/glossary#petechiae");
		assertThat(page.select(".search-term dd").text()).isNotEmpty();
	}

	@Test
	void oneLineSaysWhatWasSearchedInstead() {
		Document page = search("can i weer makeup");
		assertThat(page.select(".search-note").text())
			.isEqualTo("Showing results for can I wear makeup. Search for what you typed");
		assertThat(page.select(".hit mark").eachText()).allMatch((mark) -> mark.matches("(?i)wear(s|ing)?|make.?up"));
		String typed = page.select(".search-note a").attr("href");
		assertThat(this.site.page(typed).select(".search-note:has(strong)")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "glossary, /glossary", "dictionary, /glossary", "a to z, /a-to-z", "references, /sources",
			"contact, /about/contact" })
	void pagesThatTheProgramMakesAreFoundToo(String typed, String page) {
		assertThat(search(typed).select(".hit__title a").eachAttr("href").stream().limit(3)).contains(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "leaflet", "print", "handout", "printable" })
	void whoLooksForPaperFindsWhatToPrintFirst(String typed) {
		assertThat(search(typed).select(".hit__title a").attr("href")).startsWith("/take-home");
	}

	@Test
	void whatCannotWaitStandsAboveTheResultsWithItsNumber() {
		Document page = search("cant breath");
		assertThat(page.select("main h2").eachText()).startsWith("If this is happening now");
		assertThat(page.select(".notice--emergency h3 a").attr("href")).isEqualTo("tel:911");
		assertThat(page.select(".notice--emergency").text()).contains("Trouble breathing").doesNotContain("{", "fact:");
		assertThat(page.select(".urgent-rows .search-note a").attr("href"))
			.isEqualTo("/aftercare/warning-signs-when-to-call");
		assertThat(page.select(".hit__title a").eachAttr("href")).startsWith("/aftercare/warning-signs-when-to-call");
	}

	@Test
	void someoneElsesBloodHasItsClock() {
		Document page = search("dirty needle");
		assertThat(page.select(".notice--urgent").text()).contains("today", "72 hours");
		assertThat(page.select(".notice--emergency")).isEmpty();
	}

	@Test
	void withNothingTypedThePageLeadsOn() {
		Document page = this.site.page("/search");
		assertThat(page.select("form[role=search]")).hasSize(1);
		assertThat(page.select("label[for=search]").text()).isNotEmpty();
		assertThat(page.select("main a").eachAttr("href")).contains("/glossary", "/aftercare", "/faq");
	}

	@Test
	void withNothingFoundThePageHelpsAndTheDeskIsTold() {
		Document page = search("qqqq wwww");
		assertThat(page.select(".hit")).isEmpty();
		assertThat(page.select("main a").eachAttr("href")).contains("/glossary", "/aftercare",
				"/aftercare/warning-signs-when-to-call");
		search("qqqq jane@example.com");
		RunningSite desk = this.site.asEditor();
		until(() -> misses(desk).contains("qqqq wwww"));
		assertThat(misses(desk)).doesNotContain("jane");
	}

	private static String misses(RunningSite desk) {
		return desk.page("/editor").select("[aria-labelledby=misses]").text();
	}

	@Test
	void searchEnginesKeepNoResults() {
		HttpResponse<String> answer = this.site.get("/search?q=redness");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]")).isEmpty();
	}

	@Test
	void searchEnginesMayLeadToTheSearchItself() {
		HttpResponse<String> answer = this.site.get("/search");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).isEmpty();
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("meta[name=robots]")).isEmpty();
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/search");
		assertThat(page.select("meta[name=description]").attr("content")).hasSizeBetween(50, 160);
	}

	@Test
	void eachPageLeadsToTheSearchAndAMissingOneOffersIt() {
		for (String path : List.of("/", "/aftercare", "/faq/side-effects-and-risks", "/glossary")) {
			Element form = this.site.page(path).selectFirst("header form[role=search]");
			assertThat(form.attr("action")).isEqualTo("/search");
			assertThat(form.select("input").attr("aria-label")).isNotEmpty();
		}
		assertThat(this.site.page("/nothing-here").select("main form[role=search]")).hasSize(1);
	}

	private Document search(String typed) {
		return this.site.page("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
	}

}
