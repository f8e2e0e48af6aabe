package org.skinprimer.seo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;

import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How a page looks where it is shared. */
@OnShippedSite
class SharingTests {

	private static final String BASE = "http://localhost:8080";

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	private static String tag(Document page, String property) {
		return page.select("meta[property=" + property + "]").attr("content");
	}

	@ParameterizedTest
	@CsvSource({ "/, website, skin-primer", "/aftercare, website, aftercare",
			"/aftercare/first-24-hours, article, aftercare", "/results/why-pores-look-large, article, results",
			"/about/privacy, article, skin-primer", "/glossary, website, skin-primer", "/a-to-z, website, skin-primer",
			"/sources, website, skin-primer", "/take-home, website, skin-primer" })
	void eachPageIsSharedWithItsOwnWordsAndThePictureOfItsSection(String path, String type, String picture) {
		Document page = this.site.page(path);
		assertThat(tag(page, "og:type")).isEqualTo(type);
		assertThat(tag(page, "og:title")).isEqualTo(page.select("h1").text());
		assertThat(tag(page, "og:description")).isEqualTo(page.select("meta[name=description]").attr("content"))
			.hasSizeBetween(50, 160);
		assertThat(tag(page, "og:url")).isEqualTo(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo(BASE + path);
		assertThat(tag(page, "og:site_name")).isEqualTo("Skin Primer");
		assertThat(tag(page, "og:image")).matches(BASE + "/pictures/share/" + picture + "\\.[0-9a-f]{8}\\.png");
		assertThat(tag(page, "og:image:width") + " " + tag(page, "og:image:height")).isEqualTo("1200 630");
		assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
	}

	@ParameterizedTest
	@CsvSource({ "/", "/preparation", "/procedure", "/aftercare", "/results", "/faq" })
	void thePictureIsThereInTheSizeThatIsSaidAndMayBeKept(String path) throws IOException {
		HttpResponse<byte[]> answer = this.site.bytes(tag(this.site.page(path), "og:image").replace(BASE, ""));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
		assertThat(picture.getWidth()).isEqualTo(1200);
		assertThat(picture.getHeight()).isEqualTo(630);
	}

	@ParameterizedTest
	@CsvSource({ "/assets/aftercare.12345678.png, /pictures/share/aftercare.",
			"/assets/skin-primer.12345678.png, /pictures/share/skin-primer.",
			"/assets/favicon.12345678.svg, /pictures/icon." })
	void anAddressThatWasSharedEarlierLeadsToThePicture(String earlier, String now) {
		assertThat(this.site.get(earlier).headers().firstValue("Location").orElse("")).startsWith(now);
	}

	@Test
	void eachSectionHasAPictureOfItsOwn() {
		assertThat(java.util.stream.Stream.of("/", "/preparation", "/procedure", "/aftercare", "/results", "/faq")
			.map((path) -> tag(this.site.page(path), "og:image"))).doesNotHaveDuplicates();
	}

}
