package org.skinprimer.web;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes with each answer. */
@OnShippedSite
class FilesAndHeadersTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/aftercare", "/glossary", "/nothing-here", "/Aftercare", "/robots.txt" })
	void eachAnswerSaysHowLittleItNeeds(String path) {
		var headers = this.site.get(path).headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe", "script-src");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).isPresent();
		assertThat(headers.firstValue("Permissions-Policy")).isPresent();
	}

	/** Each row of its tables that gives points; nothing of ours loses any. */
	@Test
	void theObservatoryOfMozillaGivesAHundredAndThirtyPoints() {
		var headers = this.site.send("GET", "/", "X-Forwarded-Proto", "https").headers();
		int points = 100;
		String policy = headers.firstValue("Content-Security-Policy").orElse("");
		points += policy.startsWith("default-src 'none';") && !policy.contains("unsafe") ? 10 : -25;
		points += policy.contains("frame-ancestors 'none'") ? 5 : -20;
		points += headers.allValues("Referrer-Policy").equals(List.of("strict-origin-when-cross-origin")) ? 5 : 0;
		points += headers.allValues("Cross-Origin-Resource-Policy").equals(List.of("same-origin")) ? 10 : 0;
		assertThat(points).isEqualTo(130);
		assertThat(headers.map()).doesNotContainKeys("set-cookie", "access-control-allow-origin");
		assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(this.site.page("/").select("script:not([type=application/ld+json])")).isEmpty();
	}

	@Test
	void whoLooksAfterAllNamesBelowMayHaveThemComeOverHttpsToo() {
		assertThat(new HstsSettings(false).header()).isEqualTo("max-age=31536000");
		assertThat(new HstsSettings(true).header()).isEqualTo("max-age=31536000; includeSubDomains");
	}

	@Test
	void onlyADrawingHasAPolicyOfItsOwn() {
		String page = this.site.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
		for (String file : List.of(this.site.page("/").select("link[rel=stylesheet]").attr("href"),
				this.site.page("/")
					.select("meta[property=og:image]")
					.attr("content")
					.replaceFirst("^https?://[^/]*", ""))) {
			var answer = this.site.get(file);
			assertThat(answer.statusCode()).as(file).isEqualTo(200);
			assertThat(answer.headers().allValues("Content-Security-Policy")).as(file).containsExactly(page);
		}
	}

	@Test
	void theStylesheetLivesAYearUnderANameThatHoldsItsHash() {
		String address = this.site.page("/").select("link[rel=stylesheet]").attr("href");
		HttpResponse<String> answer = this.site.get(address);
		assertThat(address).matches("/assets/skinprimer\\.[0-9a-f]{8}\\.css");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
		assertThat(answer.body()).startsWith("@layer tokens,base,layout,components,print;")
			.contains("@layer components{")
			.doesNotContain("@media print");
	}

	@Test
	void noScreenWaitsForTheStylesOfPaper() {
		String address = this.site.page("/").select("link[rel=stylesheet][media=print]").attr("href");
		assertThat(address).matches("/assets/print\\.[0-9a-f]{8}\\.css");
		assertThat(this.site.get(address).body()).startsWith("@layer print{@media print{");
	}

	@Test
	void drawingsMayStyleThemselvesAndNothingElse() {
		String address = this.site.page("/procedure/what-is-microneedling").select("img").first().attr("src");
		HttpResponse<String> answer = this.site.get(address);
		assertThat(answer.headers().allValues("Content-Security-Policy"))
			.containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
	}

	@Test
	void theIconIsThereForBrowsersThatGuess() {
		assertThat(this.site.get("/favicon.ico").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
	}

	@Test
	void theStylesheetOfAnotherVersionLeadsToThisOne() {
		String now = this.site.page("/").select("link[rel=stylesheet]").attr("href");
		var answer = this.site.get(now.replaceFirst("\\.[0-9a-f]{8}\\.", ".00000000."));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).contains(now);
		assertThat(this.site.get("/assets/other.00000000.css").statusCode()).isEqualTo(404);
	}

}
