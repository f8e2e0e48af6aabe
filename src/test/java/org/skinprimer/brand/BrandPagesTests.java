package org.skinprimer.brand;

import java.net.http.HttpResponse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A site that a clinic has made its own. */
@OnTestSite
class BrandPagesTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void theLogoStandsInTheHeaderWithTheNameAsItsText() {
		Element logo = this.site.page("/").select(".brand img").first();
		assertThat(logo.attr("alt")).isEqualTo("Test site");
		assertThat(logo.attr("width") + " " + logo.attr("height")).isEqualTo("120 30");
		HttpResponse<String> file = this.site.get(logo.attr("src"));
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
	}

	@Test
	void eachPageSaysHowTheClinicIsReached() {
		Document page = this.site.page("/after");
		assertThat(page.select(".reach a").eachAttr("href")).containsExactly("tel:+15550100199",
				"https://book.example/visit?a=1&b=2");
		Element foot = page.select(".site-footer__contact").first();
		assertThat(foot.text()).contains("1 <b>Oak</b> Street", "\"Mo\" & Tu");
		assertThat(foot.select("b")).isEmpty();
		assertThat(foot.select("a").eachAttr("href")).containsExactly("tel:+15550100199", "mailto:hello@skin.example",
				"https://book.example/visit?a=1&b=2");
	}

	@Test
	void theContactPageDoesFirstOfAll() {
		assertThat(this.site.page("/contact").select("main .reach-us a").eachAttr("href"))
			.contains("mailto:hello@skin.example", "tel:+15550100199");
		assertThat(this.site.page("/other").select("main .reach-us")).isEmpty();
	}

	@Test
	void searchEnginesHearOfThePublisher() {
		assertThat(this.site.page("/").select("script").first().data()).contains("\"telephone\":\"+1 555 010 0199\"",
				"\"email\":\"hello@skin.example\"",
				"\"address\":\"1 \\u003cb\\u003eOak\\u003c/b\\u003e Street, Springfield\"",
				"\"logo\":\"https://skin.example/pictures/logo.");
	}

	@Test
	void theColorIsInTheStylesheetWhichMayBeKept() {
		Document page = this.site.page("/");
		String address = page.select("link[rel=stylesheet]").attr("href");
		HttpResponse<String> styles = this.site.get(address);
		assertThat(address).matches("/assets/skinprimer\\.[0-9a-f]{8}\\.css");
		assertThat(styles.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
		assertThat(styles.body()).contains("--accent:#7a1f3d", "--link:#7a1f3d", ".brand__logo");
		assertThat(page.select("[style], style, script:not([type$=json])")).isEmpty();
		assertThat(page.select("meta[name=theme-color]").eachAttr("content")).hasSize(2)
			.allMatch((color) -> color.matches("#[0-9a-f]{6}"));
	}

	@Test
	void aSiteWithoutPicturesHasAnIconOfItsOwnAndSharesNone() {
		Document page = this.site.page("/");
		Element icon = page.select("link[rel=icon]").first();
		assertThat(icon.attr("type")).isEqualTo("image/svg+xml");
		assertThat(this.site.get(icon.attr("href")).body()).startsWith("<svg").contains("stroke:#7a1f3d");
		assertThat(this.site.get("/favicon.ico").body()).isEqualTo(this.site.get(icon.attr("href")).body());
		assertThat(page.select("meta[property=og:image]")).isEmpty();
		assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
	}

	@Test
	void theStylesheetOfEarlierSettingsLeadsToThisOne() {
		String now = this.site.page("/").select("link[rel=stylesheet]").attr("href");
		HttpResponse<String> answer = this.site.get(now.replaceFirst("\\.[0-9a-f]{8}\\.", ".00000000."));
		assertThat(answer.headers().firstValue("Location")).contains(now);
	}

	@BeforeAll
	static void write(@Autowired SharedContent content) {
		content.write("""
				-- settings --
				sections: [{folder: after, name: After}]
				logo: logo.svg
				color: "#7a1f3d"
				phone: "+1 555 010 0199"
				address: |
				  1 <b>Oak</b> Street
				  Springfield
				hours: '"Mo" & Tu'
				booking: https://book.example/visit?a=1&b=2
				email: hello@skin.example
				-- logo.svg --
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"><path d="M0 0h120v30z"/></svg>
				-- contact.md --
				---
				title: Contact
				description: How to reach us in this test, in a few words that are long enough.
				---
				Text.
				-- other.md --
				---
				title: Other
				description: Another page of this test, in a few words that are long enough.
				---
				Text.
				""");
	}

}
