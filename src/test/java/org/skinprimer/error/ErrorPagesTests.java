package org.skinprimer.error;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Errors are pages too. */
@OnShippedSite
class ErrorPagesTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void aMissingPageIsARealPageWithStatus404() {
		Document page = shown(this.site.get("/nothing-here"), 404);
		assertThat(page.select("h1").text()).isEqualTo("This page is not here");
		assertThat(page.select(".suggestions a").eachAttr("href")).contains("/preparation", "/aftercare");
	}

	@ParameterizedTest
	@CsvSource({ "/aftercare/first-24-hour, /aftercare/first-24-hours", "/frist-24-huors, /aftercare/first-24-hours",
			"/warning-signs, /aftercare/warning-signs-when-to-call", "/glosary, /glossary", "/takehome, /take-home",
			"/makeup, /aftercare/makeup-exercise-swimming", "/About/Contakt/, /about/contact" })
	void aMissingPageLeadsToTheNearestOnes(String asked, String nearest) {
		Document page = shown(this.site.get(asked), 404);
		assertThat(page.select("[aria-labelledby=nearest-heading] a").eachAttr("href")).startsWith(nearest)
			.hasSizeLessThanOrEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing-here", "/wp-admin/setup.php", "/-", "/%3Cscript%3Ealert(1)%3C/script%3E" })
	void nothingIsNearAnAddressThatNobodyMeant(String asked) {
		Document page = shown(this.site.get(asked), 404);
		assertThat(page.select("[aria-labelledby=nearest-heading]")).isEmpty();
		assertThat(page.select("form[role=search]")).hasSize(1);
	}

	@Test
	void aVeryLongAddressIsAnsweredToo() {
		shown(this.site.get("/aftercare/" + "first-24-hour".repeat(400)), 404);
	}

	@Test
	void aFailureIsARealPageWithStatus500() {
		Document page = shown(this.site.get(BrokenPage.PAGE), 500);
		assertThat(page.select("h1").text()).isEqualTo("Something went wrong on our side");
	}

	@Test
	void aWrongMethodIsARealPageWithStatus405() {
		shown(this.site.send("POST", "/aftercare"), 405);
		shown(this.site.send("DELETE", "/"), 405);
	}

	@Test
	void askingForTheErrorPageItselfFindsNothing() {
		shown(this.site.get("/error"), 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/x/y", "/actuator/health/x/y/z", "/actuator/health/x",
			"/actuator/health//x/y", "/actuator/health/content/y", "/actuator/health;a/x/y", "/actuator/%68ealth/x/y",
			"/actuator", "/actuator/", "/actuator/env", "/actuator/health/%20/y" })
	void thereIsNoMoreOfTheHealthThanOneWord(String address) {
		shown(this.site.get(address), 404);
	}

	@Test
	void aHeadThatIsTooLongIsRefusedAndThePageSaysSo() {
		HttpResponse<String> answer = this.site.send("GET", "/", "A", "b".repeat(20_000));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).text()).contains("It may have been too long");
		assertThat(this.site.send("GET", "/", "A", "b".repeat(15_000)).statusCode()).isEqualTo(200);
	}

	@Test
	void aRequestTooBrokenToReachTheProgramGetsAPlainPage() {
		HttpResponse<String> answer = this.site.get("/aftercare/%00");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("We could not answer that request");
		assertThat(answer.body()).doesNotContain("Tomcat", "HTTP Status", "Exception");
	}

	private static Document shown(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.body()).doesNotContain("Exception", "Whitelabel", "org.skinprimer", "secret words", "Tomcat");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select(".site-nav a, .emergency-numbers a")).isNotEmpty();
		assertThat(page.select("link[rel=canonical]")).isEmpty();
		return page;
	}

}
