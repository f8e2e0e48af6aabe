package org.skinprimer.cache;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;
import org.skinprimer.web.RawRequest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The shipped site as browsers, crawlers and troublemakers ask for it. */
@OnShippedSite
@Isolated("what is kept of the site")
class CachedSiteTests {

	private static final String ARTICLE = "/aftercare/first-24-hours";

	private static final String CLOSE = "Connection: close";

	/** What may differ from one answer to the next. */
	private static final Set<String> OF_THE_MOMENT = Set.of("date", "keep-alive", "connection");

	private final PageCache cache;

	private RunningSite site;

	private int port;

	CachedSiteTests(@Autowired PageCache cache) {
		this.cache = cache;
	}

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.port = port;
		this.site = new RunningSite(port);
	}

	private static Set<String> headers(HttpResponse<String> answer) {
		Set<String> headers = new TreeSet<>();
		answer.headers().map().forEach((name, values) -> {
			if (!OF_THE_MOMENT.contains(name)) {
				headers.add(name + ": " + values);
			}
		});
		return headers;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/aftercare", ARTICLE, "/glossary", "/a-to-z", "/sources", "/take-home", "/about",
			"/sitemap.xml", "/robots.txt", "/favicon.ico" })
	void theFirstAnswerTheKeptOneAndTheOneToHeadAgree(String address) {
		HttpResponse<String> first = this.site.get(address);
		assertThat(this.cache.addresses()).contains(address);
		HttpResponse<String> kept = this.site.get(address);
		assertThat(kept.body()).isEqualTo(first.body()).isNotEmpty();
		assertThat(headers(kept)).isEqualTo(headers(first));
		HttpResponse<String> head = this.site.send("HEAD", address);
		assertThat(headers(head)).isEqualTo(headers(first));
		assertThat(head.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", ARTICLE, "/sitemap.xml" })
	void anUnchangedPageIsNotSentAgain(String address) {
		HttpResponse<String> first = this.site.get(address);
		String etag = first.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = this.site.send("GET", address, "If-None-Match", etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		for (String name : List.of("ETag", "Cache-Control", "Vary", "Content-Security-Policy", "X-Content-Type-Options",
				"Referrer-Policy", "Permissions-Policy", "X-Frame-Options")) {
			assertThat(again.headers().firstValue(name)).as(name)
				.isPresent()
				.isEqualTo(first.headers().firstValue(name));
		}
	}

	@Test
	void aPageSaysWhenItChangedAndCountsThat() {
		HttpResponse<String> first = this.site.get(ARTICLE);
		assertThat(first.headers().firstValue("Last-Modified")).hasValue("Mon, 30 Nov 2026 05:00:00 GMT");
		for (String since : List.of("Mon, 30 Nov 2026 05:00:00 GMT", "Mon, 30 Nov 2026 06:00:00 GMT")) {
			assertThat(this.site.send("GET", ARTICLE, "If-Modified-Since", since).statusCode()).isEqualTo(304);
		}
		for (String since : List.of("Mon, 30 Nov 2026 04:00:00 GMT", "now", "", "-1", "9".repeat(4000))) {
			assertThat(this.site.send("GET", ARTICLE, "If-Modified-Since", since).statusCode()).as(since)
				.isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "W/", "W/\"", "\"\"\"", ",", "*, *", "\u00e9", "W/\"0\", ", "null" })
	void aMalformedValidatorIsNoValidator(String validator) {
		RawRequest answer = RawRequest.send(this.port, "GET " + ARTICLE + " HTTP/1.1", "Host: localhost", CLOSE,
				"If-None-Match: " + validator);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains("The first 24 hours");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip, deflate, br, zstd | br", "gzip, deflate | gzip", "* | gzip", "br;q=0, gzip | gzip",
					"br;q=0, * | gzip", "'*;q=0' | ''", "identity;q=0 | ''", "gzip;q=0 | ''", "'' | ''",
					"gzip;q=x | ''", "zstd | ''" })
	void eachClientGetsAnEncodingThatItTakes(String accepted, String encoding) {
		assumeTrue(Encoding.BROTLI.isAvailable() || !encoding.equals(Encoding.BROTLI.token()));
		for (String address : List.of(ARTICLE, ARTICLE)) {
			RawRequest answer = RawRequest.send(this.port, "HEAD " + address + " HTTP/1.1", "Host: localhost", CLOSE,
					"Accept-Encoding: " + accepted);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
			assertThat(answer.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
		}
	}

	@Test
	void stylesAndDrawingsAreCompressedAndPicturesOfTheDesignAreCounted() {
		String styles = this.site.page(ARTICLE).select("link[rel=stylesheet]").attr("href");
		HttpResponse<String> answer = this.site.send("HEAD", styles, "Accept-Encoding", "br, gzip");
		assertThat(answer.headers().firstValue("Content-Encoding"))
			.hasValue(AcceptedEncodings.AVAILABLE.get(0).token());
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "evil.example:80", "localhost.", "127.0.0.1", "[::1]", "xn--0zwm56d" })
	void aHostThatIsNotOursChangesNothing(String host) {
		RawRequest answer = RawRequest.send(this.port, "GET " + ARTICLE + " HTTP/1.1", "Host: " + host,
				"X-Forwarded-Host: evil.example", CLOSE);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains("<link rel=\"canonical\" href=\"http://localhost:8080" + ARTICLE + "\">")
			.doesNotContain("evil.example");
		RawRequest elsewhere = RawRequest.send(this.port, "GET /Aftercare/ HTTP/1.1", "Host: " + host, CLOSE);
		assertThat(elsewhere.status()).isEqualTo(308);
		assertThat(elsewhere.header("Location")).isEqualTo("/aftercare");
		assertThat(RawRequest.send(this.port, "GET /sitemap.xml HTTP/1.1", "Host: " + host, CLOSE).body())
			.doesNotContain("evil");
	}

	@Test
	void anOldClientGetsThePageAndItsLength() {
		RawRequest answer = RawRequest.send(this.port, "GET " + ARTICLE + " HTTP/1.0");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Transfer-Encoding")).isEmpty();
		assertThat(answer.header("Content-Length"))
			.isEqualTo(Integer.toString(answer.body().getBytes(StandardCharsets.ISO_8859_1).length));
		assertThat(RawRequest.send(this.port, "GET " + ARTICLE + " HTTP/1.0", "Accept-Encoding: gzip")
			.header("Content-Encoding")).isEqualTo("gzip");
	}

	@Test
	void aRequestWithoutAHostIsRefused() {
		assertThat(RawRequest.send(this.port, "GET / HTTP/1.1", CLOSE).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/aftercare%2Ffirst-24-hours", "/aftercare/%2e%2e/aftercare", "/./aftercare",
			"/aftercare/../aftercare", "/%2e%2e/%2e%2e/etc/passwd", "/aftercare/..;/aftercare", "/aftercare%5C",
			"/aftercare%00", "/aftercare%", "/aftercare%zz", "/aftercare//", "/aftercare%3Fq" })
	void anOddSpellingNeverMakesAPageOfItsOwn(String address) {
		Set<String> before = this.cache.addresses();
		RawRequest answer = RawRequest.send(this.port, "GET " + address + " HTTP/1.1", "Host: localhost", CLOSE);
		assertThat(answer.status()).isIn(308, 400, 404);
		assertThat(this.cache.addresses()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(ints = { 8_000, 8_192, 14_000 })
	void aLongAddressIsJustNotThere(int length) {
		assertThat(this.site.get("/" + "a".repeat(length)).statusCode()).isEqualTo(404);
		assertThat(this.site.get("/aftercare/" + "a/".repeat(length / 2)).statusCode()).isEqualTo(404);
		assertThat(this.cache.addresses()).allMatch((address) -> address.length() < 100);
	}

	@Test
	void aHeaderLongerThanTheSpaceForItIsRefusedWithAPage() {
		RawRequest answer = RawRequest.send(this.port, "GET /" + "a".repeat(60_000) + " HTTP/1.1", "Host: localhost");
		assertThat(answer.status()).isBetween(400, 431);
		assertThat(answer.body()).contains("We could not answer that request");
	}

	@Test
	void manyQueriesAreOnePage() {
		String body = this.site.get(ARTICLE).body();
		Set<String> before = this.cache.addresses();
		for (int i = 0; i < 500; i++) {
			assertThat(this.site.get(ARTICLE + "?q=" + i).body()).isEqualTo(body);
		}
		assertThat(this.cache.addresses()).isEqualTo(before);
	}

	@Test
	void whatDependsOnTheQuestionIsNotKept() {
		assertThat(this.site.page("/search?q=redness").select(".hit")).isNotEmpty();
		assertThat(this.site.page("/take-home?aftercare=first-24-hours").select("input[checked]")).hasSize(1);
		assertThat(this.site.page("/take-home").select("input[checked]")).hasSizeGreaterThan(1);
		assertThat(this.cache.addresses()).noneMatch((address) -> address.startsWith("/search"));
	}

	@Test
	void whoAsksForAPartOfAPageGetsTheWhole() {
		String whole = this.site.get(ARTICLE).body();
		for (String range : List.of("bytes=0-99", "bytes=9999999-", "bytes=2-1,oops")) {
			HttpResponse<String> answer = this.site.send("GET", ARTICLE, "Range", range);
			assertThat(answer.statusCode()).as(range).isEqualTo(200);
			assertThat(answer.body()).as(range).isEqualTo(whole);
			assertThat(answer.headers().firstValue("Accept-Ranges")).as(range).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/aftercare", ARTICLE, "/search?q=redness", "/nothing-here" })
	void onlyAVisitOverHttpsIsToldToKeepToIt(String address) {
		for (int visit = 0; visit < 2; visit++) {
			assertThat(this.site.send("GET", address, "X-Forwarded-Proto", "https")
				.headers()
				.allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
			assertThat(this.site.get(address).headers().map()).doesNotContainKey("strict-transport-security");
		}
	}

}
