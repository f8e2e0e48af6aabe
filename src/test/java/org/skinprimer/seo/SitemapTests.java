package org.skinprimer.seo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	private static final String ADDRESS = "https://skin.example/after/";

	private static final Instant CHANGED = Instant.parse("2026-11-22T05:00:00Z");

	private static List<SitemapEntry> entries(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((number) -> new SitemapEntry(ADDRESS + number, Optional.of(CHANGED.plusSeconds(number))))
			.toList();
	}

	@Test
	void aPartHoldsAsManyAddressesAsItMay() {
		assertThat(new Sitemap(3, 100_000).parts(entries(7))).extracting(List::size).containsExactly(3, 3, 1);
		assertThat(new Sitemap(3, 100_000).parts(entries(6))).extracting(List::size).containsExactly(3, 3);
		assertThat(new Sitemap(3, 100_000).parts(entries(3))).hasSize(1);
		assertThat(new Sitemap(3, 100_000).parts(List.of())).hasSize(1);
	}

	@Test
	void aPartIsNeverLargerThanItMayBe() {
		List<List<SitemapEntry>> parts = new Sitemap(50_000, 2_000).parts(entries(100));
		assertThat(parts).hasSizeGreaterThan(5)
			.allSatisfy(
					(part) -> assertThat(Sitemap.urls(part).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000));
		assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(entries(100));
	}

	@Test
	void theListOfThePartsSaysWhenEachOfThemChangedLast() {
		Document index = xml(Sitemap.index(new Sitemap(2, 100_000).parts(entries(3)), "https://skin.example/sitemap-"));
		assertThat(index.select("sitemapindex[xmlns=http://www.sitemaps.org/schemas/sitemap/0.9] > sitemap > loc")
			.eachText()).containsExactly("https://skin.example/sitemap-1.xml", "https://skin.example/sitemap-2.xml");
		assertThat(index.select("lastmod").eachText()).containsExactly("2026-11-22T05:00:02Z", "2026-11-22T05:00:03Z");
	}

	@Test
	void whatXmlReservesIsEscapedAndWhatItCannotHoldIsLeftOut() {
		String text = Sitemap
			.urls(List.of(new SitemapEntry("https://skin.example/?a=<b>&c='\"\u0001\ufffe", Optional.empty())));
		assertThat(text).contains("?a=&lt;b&gt;&amp;c=").doesNotContain("lastmod", "\u0001", "\ufffe");
		assertThat(xml(text).select("urlset > url > loc").text()).isEqualTo("https://skin.example/?a=<b>&c='\"");
	}

	@Test
	void whatLooksLikeAPlaceOfTheTemplateStaysAsItIs() {
		String address = ADDRESS + "{changed}{address}$1\\1";
		String text = Sitemap.urls(List.of(new SitemapEntry(address, Optional.of(CHANGED))));
		assertThat(xml(text).select("urlset > url > loc").text()).isEqualTo(address);
	}

	private static Document xml(String text) {
		return Jsoup.parse(text, Parser.xmlParser());
	}

}
