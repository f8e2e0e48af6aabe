package org.skinprimer.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Each page has one address, and every other spelling leads there. */
@OnShippedSite
class AddressTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@ParameterizedTest
	@CsvSource({ "/aftercare/, /aftercare", "/Aftercare, /aftercare",
			"/AFTERCARE/First-24-Hours, /aftercare/first-24-hours",
			"/aftercare/first-24-hours.md, /aftercare/first-24-hours",
			"/aftercare/first-24-hours.html, /aftercare/first-24-hours", "/aftercare/index, /aftercare",
			"/aftercare/index.md, /aftercare", "/index.html, /", "//aftercare, /aftercare", "/%61ftercare, /aftercare",
			"/aftercare;jsessionid=1, /aftercare", "/Glossary/, /glossary", "/Sources/, /sources", "/A-to-Z/, /a-to-z",
			"/aftercare/?utm=1&b=2, /aftercare?utm=1&b=2", "/about/privacy/, /about/privacy" })
	void anotherSpellingIsRedirectedForGood(String spelling, String address) {
		HttpResponse<String> answer = this.site.get(spelling);
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).hasValue(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing-here", "/Nothing/", "/aftercare/nothing.md", "/aftercare/first-24-hours/more",
			"/pictures/nothing.svg", "/assets/nothing.css", "/content/index.md", "/..%2fpom.xml", "/error/", "/%E0%A4",
			"/aftercare/%00", "/aftercare%2Ffirst-24-hours", "/site.yaml" })
	void whatIsNotThereIsNeverFoundNorRedirected(String address) {
		assertThat(this.site.get(address).statusCode()).isBetween(400, 404);
	}

	@Test
	void aRedirectNeverLeavesTheSite() {
		assertThat(this.site.get("//evil.example/%2e%2e").headers().firstValue("Location")).isEmpty();
		assertThat(this.site.get("/%5cevil.example/").headers().firstValue("Location")).isEmpty();
	}

	@Test
	void headAnswersLikeGetWithoutABody() {
		HttpResponse<String> answer = this.site.send("HEAD", "/aftercare");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
	}

}
