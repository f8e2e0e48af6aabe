package org.skinprimer.security;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Without a password there is no desk, and nothing tells that there could be one. */
@OnTestSite
class ClosedDoorTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@ParameterizedTest
	@CsvSource({ "/editor, /nothing", "/editor/, /nothing/", "/editor/for-a-test, /nothing/for-a-test",
			"/editor//for-a-test, /nothing//for-a-test", "/editor;a=b/for-a-test, /nothing;a=b/for-a-test",
			"/%65ditor/for-a-test, /%6eothing/for-a-test", "/editor/../editor, /nothing/../nothing",
			"/editor/for-a-test/../../aftercare, /nothing/for-a-test/../../aftercare", "/EDITOR, /NOTHING",
			"/editor%2fx, /nothing%2fx", "/editor%00, /nothing%00", "/editor?a=b, /nothing?a=b" })
	void theDeskAnswersLikeAnyUnknownAddress(String desk, String unknown) {
		assertSame(this.site.get(desk), this.site.get(unknown));
	}

	@ParameterizedTest
	@ValueSource(strings = { "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "FOO" })
	void soItDoesToEveryMethod(String method) {
		assertSame(this.site.send(method, "/editor/for-a-test"), this.site.send(method, "/nothing/for-a-test"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "editor" })
	void noPasswordOpensIt(String password) {
		String[] key = { "Authorization", RunningSite.basic("editor", password) };
		assertSame(this.site.send("GET", DeskPage.PAGE, key), this.site.send("GET", "/nothing", key));
	}

	private static void assertSame(HttpResponse<String> desk, HttpResponse<String> unknown) {
		assertThat(desk.statusCode()).isEqualTo(unknown.statusCode()).isNotEqualTo(401);
		assertThat(headers(desk)).isEqualTo(headers(unknown)).doesNotContainKey("x-robots-tag");
		assertThat(desk.body()).isEqualTo(unknown.body()).doesNotContain("the desk");
	}

	private static Map<String, List<String>> headers(HttpResponse<String> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.remove("date");
		return headers;
	}

}
