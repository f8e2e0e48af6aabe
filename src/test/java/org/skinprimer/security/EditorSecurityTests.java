package org.skinprimer.security;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.MovableClock;
import org.skinprimer.OnTestDesk;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.RunningSite.PASSWORD;
import static org.skinprimer.RunningSite.basic;
import static org.skinprimer.security.DeskPage.PAGE;

/** Nobody but an editor comes to the desk. */
@OnTestDesk
class EditorSecurityTests {

	private static final String RIGHT = RunningSite.CREDENTIALS;

	private static final String WRONG = basic("editor", "kühl & trocken: Lagern");

	private final MovableClock clock;

	private RunningSite site;

	EditorSecurityTests(@Autowired MovableClock clock) {
		this.clock = clock;
	}

	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				sections: [{folder: aftercare, name: Aftercare}]
				-- aftercare/index.md --
				---
				title: "Aftercare: the days that follow"
				description: The section of a site that is only there for tests of the program.
				---
				About the section.
				""");
	}

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		this.clock.move(LoginThrottle.PERIOD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editor", "/editor/", "/editor/x", "/editor//x", "/editor;a=b", "/editor;a=b/x",
			"/%65ditor", "/%65%64itor/for-a-test", "/editor/../editor", "/editor/../aftercare", "/editor/%2e%2e/x",
			"/editor/.", PAGE, PAGE + "/x", PAGE + ";a/x", PAGE + "/../../aftercare", PAGE + "/%2E%2e/..//" })
	void everySpellingOfTheDeskAsksForThePassword(String address) {
		HttpResponse<String> answer = this.site.get(address);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate"))
			.hasValue("Basic realm=\"Editors\", charset=\"UTF-8\"");
		assertPrivate(answer);
		assertPlainPage(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO" })
	void everyMethodAsksForThePassword(String method) {
		HttpResponse<String> answer = this.site.send(method, PAGE);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
		assertPrivate(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/EDITOR", "/Editor/for-a-test", "//editor", "/editor.html", "/editorial", "/x/../editor",
			"/./editor/for-a-test", "/editor%3ba", "/editor%20" })
	void whatOnlyLooksLikeTheDeskIsNotFound(String address) {
		HttpResponse<String> answer = this.site.get(address);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
		assertThat(answer.body()).doesNotContain("the desk");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void thePasswordOpensTheDesk(String method) {
		HttpResponse<String> answer = this.site.send(method, PAGE, "Authorization", RIGHT);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(method.equals("GET") ? "the desk" : "");
		assertPrivate(answer);
	}

	@Test
	void anUnknownPageOfTheDeskIsNotFound() {
		HttpResponse<String> answer = this.site.send("GET", "/editor/nothing-here", "Authorization", RIGHT);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertPrivate(answer);
		assertThat(assertPlainPage(answer).select("h1").text()).isEqualTo("This page is not here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void aFormOfAnotherSiteCannotActForAnEditor(String method) {
		HttpResponse<String> answer = this.site.send(method, PAGE, "Authorization", RIGHT);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertPrivate(answer);
	}

	@ParameterizedTest
	@CsvSource({ "editor, wrong password", "editor, ''", "Editor, " + PASSWORD, "'', " + PASSWORD, "admin, " + PASSWORD,
			"editor, " + PASSWORD + "!", "editor, 'editor:" + PASSWORD + "'" })
	void anythingElseDoesNot(String name, String password) {
		HttpResponse<String> answer = this.site.send("GET", PAGE, "Authorization", basic(name, password));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
		assertPrivate(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic", "Basic !!!", "Basic ZWRpdG9y", "Bearer abc", "basic", "Digest username=editor" })
	void aHeaderThatNamesNobodyIsNoPassword(String header) {
		HttpResponse<String> answer = this.site.send("GET", PAGE, "Authorization", header);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertPlainPage(answer);
	}

	@Test
	void whoTriesTooOftenMustWaitEvenWithTheRightPassword() {
		for (int i = 1; i < LoginThrottle.TRIES; i++) {
			assertThat(ask("192.0.2.1", WRONG).statusCode()).isEqualTo(401);
		}
		HttpResponse<String> spent = ask("192.0.2.1", WRONG);
		assertThat(spent.statusCode()).isEqualTo(429);
		assertThat(spent.headers().firstValue("Retry-After")).hasValue("60");
		assertThat(spent.headers().firstValue("WWW-Authenticate")).isEmpty();
		assertPrivate(spent);
		assertPlainPage(spent);
		assertThat(ask("192.0.2.1", RIGHT).statusCode()).isEqualTo(429);
		assertThat(this.site.send("GET", PAGE, "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(429);
		assertThat(ask("192.0.2.2", RIGHT).statusCode()).isEqualTo(200);
		this.clock.move(Duration.ofMillis(59_001));
		assertThat(ask("192.0.2.1", RIGHT).headers().firstValue("Retry-After")).hasValue("1");
		this.clock.move(Duration.ofSeconds(1));
		assertThat(ask("192.0.2.1", RIGHT).statusCode()).isEqualTo(200);
		assertThat(ask("192.0.2.1", WRONG).statusCode()).isEqualTo(429);
	}

	@Test
	void theRightPasswordCostsNothing() {
		for (int i = 0; i < 3 * LoginThrottle.TRIES; i++) {
			assertThat(ask("192.0.2.3", RIGHT).statusCode()).isEqualTo(200);
			assertThat(this.site.send("GET", PAGE, "X-Forwarded-For", "192.0.2.3").statusCode()).isEqualTo(401);
		}
	}

	@Test
	void theAddressesOfOneHouseholdCountAsOne() {
		for (int i = 1; i < LoginThrottle.TRIES; i++) {
			assertThat(ask("2001:db8:1:2::" + i, WRONG).statusCode()).isEqualTo(401);
		}
		assertThat(ask("2001:db8:1:2:ffff::1", WRONG).statusCode()).isEqualTo(429);
		assertThat(ask("2001:db8:1:2::77", RIGHT).statusCode()).isEqualTo(429);
		assertThat(ask("2001:db8:1:3::77", RIGHT).statusCode()).isEqualTo(200);
	}

	@Test
	void theDoorKnowsWhetherTheVisitorCameOverHttps() {
		assertThat(this.site.send("GET", PAGE, "X-Forwarded-Proto", "https").headers().map())
			.containsKey("strict-transport-security");
	}

	@ParameterizedTest
	@CsvSource({ "/, 200", "/aftercare, 200", "/a//b, 404", "//a, 404", "/a;b, 404", "/a/./b, 404", "/a/../b, 404",
			"/a%25b, 404", "/a%0ab, 404", "/a%3bb, 404", "/aftercare;jsessionid=1, 308", "/login, 404", "/logout, 404",
			"/-, 404" })
	void publicAddressesNoticeNothing(String address, int status) {
		HttpResponse<String> answer = this.site.send("GET", address, "Authorization", WRONG);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.headers().map().keySet()).isSubsetOf(Set.of("content-security-policy",
				"x-content-type-options", "referrer-policy", "x-frame-options", "cross-origin-resource-policy",
				"permissions-policy", "cache-control", "content-type", "content-language", "transfer-encoding", "date",
				"vary", "location", "content-length", "etag", "last-modified"));
	}

	private HttpResponse<String> ask(String from, String authorization) {
		return this.site.send("GET", PAGE, "X-Forwarded-For", from, "Authorization", authorization);
	}

	private static void assertPrivate(HttpResponse<String> answer) {
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.headers().allValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
		assertThat(answer.headers().map()).containsKeys("x-content-type-options", "referrer-policy", "x-frame-options")
			.doesNotContainKeys("set-cookie", "pragma", "expires", "x-xss-protection");
	}

	private static Document assertPlainPage(HttpResponse<String> answer) {
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select(".site-nav a")).isNotEmpty();
		assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "HTTP Status", PASSWORD);
		return page;
	}

}
