package org.skinprimer.seo;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Goes through the shipped site the way a crawler does. */
@OnShippedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTests {

	private static final String BASE = "http://localhost:8080";

	/** Each address that a link names, without its fragment, and how many steps away. */
	private final Map<String, Integer> steps = new TreeMap<>();

	private final Map<String, HttpResponse<String>> answers = new TreeMap<>();

	private RunningSite site;

	@BeforeAll
	void followEachLinkFromTheHomePage(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		crawl(List.of("/"), this.steps);
	}

	private void crawl(List<String> starts, Map<String, Integer> steps) {
		Deque<String> waiting = new ArrayDeque<>(starts);
		starts.forEach((start) -> steps.put(start, 0));
		while (!waiting.isEmpty()) {
			String address = waiting.removeFirst();
			HttpResponse<String> answer = this.answers.computeIfAbsent(address, this.site::get);
			if (isPage(answer)) {
				for (String link : links(Jsoup.parse(answer.body()))) {
					String next = link.startsWith("#") ? address : link.replaceFirst("#.*", "");
					if (steps.putIfAbsent(next, steps.get(address) + 1) == null) {
						waiting.add(next);
					}
				}
			}
		}
	}

	private static boolean isPage(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
	}

	private static List<String> links(Document page) {
		return page.select("a[href]")
			.eachAttr("href")
			.stream()
			.filter((href) -> href.startsWith("/") || href.startsWith("#"))
			.toList();
	}

	/** The addresses of the pages that search engines may keep. */
	private Set<String> kept(Set<String> addresses) {
		return addresses.stream()
			.filter((address) -> isPage(this.answers.get(address)))
			// A choice of guides; its canonical address is that of the page.
			.filter((address) -> !address.startsWith("/take-home?"))
			.filter((address) -> page(address).select("meta[name=robots][content*=noindex]").isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Document page(String address) {
		return Jsoup.parse(this.answers.get(address).body());
	}

	private List<String> sitemap() {
		return Jsoup.parse(this.site.get("/sitemap.xml").body(), Parser.xmlParser())
			.select("loc")
			.eachText()
			.stream()
			.map((loc) -> URI.create(loc).getPath())
			.toList();
	}

	@Test
	void linksAndSitemapLeadToTheSamePages() {
		List<String> sitemap = sitemap();
		Map<String, Integer> fromSitemap = new TreeMap<>();
		crawl(sitemap, fromSitemap);
		assertThat(sitemap).hasSizeGreaterThan(40);
		assertThat(kept(this.steps.keySet())).containsExactlyInAnyOrderElementsOf(sitemap);
		assertThat(kept(fromSitemap.keySet())).containsExactlyInAnyOrderElementsOf(sitemap);
	}

	@Test
	void eachLinkIsAnsweredAtOnce() {
		assertThat(this.steps).hasSizeGreaterThan(40);
		this.answers.forEach((address, answer) -> assertThat(answer.statusCode()).as(address).isEqualTo(200));
	}

	@Test
	void eachPageIsThreeStepsAwayAtMost() {
		assertThat(kept(this.steps.keySet()))
			.allSatisfy((address) -> assertThat(this.steps.get(address)).as(address).isLessThanOrEqualTo(3));
	}

	@Test
	void eachPageHasOneAddressWhichIsItsOwn() {
		assertThat(kept(this.steps.keySet())).allSatisfy(
				(address) -> assertThat(page(address).select("link[rel=canonical]").eachAttr("href")).as(address)
					.containsExactly(BASE + address));
	}

	@Test
	void eachFragmentIsThere() {
		this.steps.keySet().stream().filter((address) -> isPage(this.answers.get(address))).forEach((address) -> {
			for (String link : links(page(address))) {
				String fragment = URI.create(link).getFragment();
				String target = link.startsWith("#") ? address : link.replaceFirst("#.*", "");
				if (fragment != null) {
					assertThat(page(target).getElementById(fragment)).as(address + " → " + link).isNotNull();
				}
			}
		});
	}

	@Test
	void eachFileThatAPageNamesIsThere() {
		Set<String> files = kept(this.steps.keySet()).stream()
			.map(this::page)
			.flatMap((page) -> Stream.of(page.select("img").eachAttr("src"),
					page.select("link:not([rel=canonical])").eachAttr("href"),
					page.select("meta[property=og:image]").eachAttr("content")))
			.flatMap(List::stream)
			.map((file) -> file.replace(BASE, ""))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(files).hasSizeGreaterThan(15).contains("/feed.xml", "/opensearch.xml");
		assertThat(files).allSatisfy((file) -> assertThat(this.site.get(file).statusCode()).as(file).isEqualTo(200));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing-here", "/aftercare/nothing-here", "/take-home/pack",
			"/take-home/pack?aftercare=first-24-hours", "/search?q=redness" })
	void whatIsNoPageOfItsOwnIsNotKept(String address) {
		Document page = this.site.page(address);
		assertThat(this.site.get(address).statusCode()).isEqualTo(address.endsWith("nothing-here") ? 404 : 200);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/take-home?aftercare=first-24-hours", "/aftercare/first-24-hours?utm_source=a" })
	void anAddressWithAQueryLeadsToTheOneWithout(String address) {
		assertThat(this.site.page(address).select("link[rel=canonical]").attr("href"))
			.isEqualTo(BASE + address.replaceFirst("\\?.*", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/aftercare/first-24-hours", "/search", "/nothing-here", "/sitemap.xml", "/feed.xml",
			"/robots.txt", "/llms.txt", "/opensearch.xml" })
	void whoAsksForTheHeadersOnlyGetsTheSame(String address) {
		HttpResponse<String> head = this.site.send("HEAD", address);
		HttpResponse<String> get = this.site.get(address);
		assertThat(head.statusCode()).isEqualTo(get.statusCode());
		assertThat(head.body()).isEmpty();
		assertThat(names(head)).isEqualTo(names(get));
	}

	/** All headers but those of the moment and of the way. */
	private static Map<String, List<String>> names(HttpResponse<String> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.keySet().removeAll(Set.of("date", "transfer-encoding", "content-length", "connection", "keep-alive"));
		return headers;
	}

}
