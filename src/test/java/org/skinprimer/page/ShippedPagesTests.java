package org.skinprimer.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Walks over every page of the shipped site. */
@OnShippedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedPagesTests {

	private static final String BASE = "http://localhost:8080";

	private final Map<String, Document> pages = new HashMap<>();

	private RunningSite site;

	@BeforeAll
	void readAllPagesOfTheSitemap(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		Document sitemap = Jsoup.parse(this.site.get("/sitemap.xml").body(), Parser.xmlParser());
		for (Element address : sitemap.select("loc")) {
			String path = address.text().substring(BASE.length());
			assertThat(this.site.get(path).statusCode()).as(path).isEqualTo(200);
			this.pages.put(path, this.site.page(path));
		}
	}

	@Test
	void theTwelveArticlesAreThere() {
		assertThat(this.pages.keySet()).contains("/", "/a-to-z", "/glossary", "/sources", "/about",
				"/procedure/what-is-microneedling", "/preparation/preparing-your-skin",
				"/preparation/consultation-questions", "/preparation/sun-protection-before-treatment",
				"/procedure/what-happens-on-the-day", "/aftercare/recovery-day-by-day", "/aftercare/first-24-hours",
				"/results/does-microneedling-reduce-pore-size", "/results/when-will-i-see-results",
				"/results/how-often-and-how-many-sessions", "/faq/side-effects-and-risks",
				"/preparation/is-microneedling-right-for-me");
	}

	@Test
	void eachPageHasATitleADescriptionAndAnAddressOfItsOwn() {
		Set<String> titles = new HashSet<>();
		Set<String> descriptions = new HashSet<>();
		this.pages.forEach((path, page) -> {
			assertThat(titles.add(page.title())).as("title of " + path).isTrue();
			String description = page.select("meta[name=description]").attr("content");
			assertThat(description).as("description of " + path).hasSizeBetween(50, 160);
			assertThat(descriptions.add(description)).as("description of " + path).isTrue();
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + path);
		});
	}

	@Test
	void eachPageHasOneMainHeadingAndNoIdTwice() {
		this.pages.forEach((path, page) -> {
			assertThat(page.select("h1")).as(path).hasSize(1);
			List<String> ids = page.select("[id]").eachAttr("id");
			assertThat(ids).as(path).doesNotHaveDuplicates();
			assertThat(page.select("html").attr("lang")).isEqualTo("en");
		});
	}

	@Test
	void eachButtonOverAWordOpensAMeaningAndEachMeaningHasAButton() {
		List<String> opened = new ArrayList<>();
		this.pages.forEach((path, page) -> {
			List<Element> buttons = page.select(".term > button");
			assertThat(buttons).as(path)
				.allSatisfy((button) -> assertThat(button.attr("aria-label"))
					.isEqualTo("What “" + button.parent().wholeText().replace('\u00a0', ' ') + "” means"));
			Set<String> targets = new TreeSet<>(page.select("button").eachAttr("popovertarget"));
			assertThat(targets).as(path).containsExactlyInAnyOrderElementsOf(page.select("[popover]").eachAttr("id"));
			opened.addAll(targets);
		});
		assertThat(opened).contains("word.pih", "word.granuloma").hasSizeGreaterThan(50);
	}

	@Test
	void headingsSkipNoLevel() {
		this.pages.forEach((path, page) -> {
			int above = 0;
			for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
				int level = heading.normalName().charAt(1) - '0';
				assertThat(level).as(path + " " + heading.text()).isLessThanOrEqualTo(above + 1);
				above = level;
			}
		});
	}

	@Test
	void eachLinkInsideTheSiteLeadsToAPageAndAHeadingWithoutADetour() {
		Map<String, Integer> others = new HashMap<>();
		this.pages.forEach((path, page) -> {
			for (Element link : page.select("a[href]")) {
				String href = link.attr("href");
				if (href.startsWith("/") || href.startsWith("#")) {
					URI uri = URI.create(href.startsWith("#") ? path + href : href);
					Document target = this.pages.get(uri.getPath());
					if (target == null) {
						others.computeIfAbsent(uri.getPath(), (other) -> this.site.get(other).statusCode());
						assertThat(others.get(uri.getPath())).as(path + " → " + href).isEqualTo(200);
					}
					else if (uri.getFragment() != null && target.getElementById(uri.getFragment()) == null) {
						fail(path + " → " + href + " has no such heading");
					}
				}
			}
		});
	}

	@Test
	void eachPageIsReachedFromTheHomePageInThreeSteps() {
		Set<String> reached = new TreeSet<>(Set.of("/"));
		for (int step = 0; step < 3; step++) {
			for (String path : List.copyOf(reached)) {
				this.pages.get(path)
					.select("a[href^=/]")
					.eachAttr("href")
					.stream()
					.map((href) -> URI.create(href).getPath())
					.filter(this.pages::containsKey)
					.forEach(reached::add);
			}
		}
		assertThat(reached).containsExactlyInAnyOrderElementsOf(this.pages.keySet());
	}

	@Test
	void picturesAreThereWithTheirWordsAndSize() {
		List<String> sources = new ArrayList<>();
		this.pages.forEach((path, page) -> page.select("img").forEach((picture) -> {
			assertThat(picture.attr("alt")).as(path).hasSizeBetween(10, 125);
			assertThat(Integer.parseInt(picture.attr("width"))).as(path).isPositive();
			assertThat(Integer.parseInt(picture.attr("height"))).as(path).isPositive();
			sources.add(picture.attr("src"));
		}));
		assertThat(sources).hasSizeGreaterThanOrEqualTo(2)
			.allSatisfy((source) -> assertThat(this.site.get(source).headers().firstValue("Content-Type"))
				.hasValue("image/svg+xml"));
	}

	@Test
	void nothingIsAskedOfTheVisitor() {
		this.pages.forEach((path, page) -> {
			assertThat(page.select("script:not([type=application/ld+json]), style, iframe, [style]")).as(path)
				.isEmpty();
			assertThat(page.getAllElements()
				.stream()
				.flatMap((element) -> element.attributes().asList().stream())
				.filter((attribute) -> attribute.getKey().startsWith("on"))).as(path).isEmpty();
			assertThat(page.select("[src]").eachAttr("src")).as(path).allMatch((source) -> source.startsWith("/"));
			assertThat(page.select("link[rel=stylesheet]:not([media])")).as(path).hasSizeBetween(1, 3);
			assertThat(this.site.get(path).headers().map()).as(path).doesNotContainKey("set-cookie");
		});
	}

}
