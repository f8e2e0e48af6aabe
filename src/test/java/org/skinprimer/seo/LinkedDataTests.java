package org.skinprimer.seo;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the shipped pages say in the words of schema.org is right, and is what they show.
 */
@OnShippedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTests {

	private static final String BASE = "http://localhost:8080";

	private final Map<String, Document> pages = new LinkedHashMap<>();

	private final Map<String, JsonNode> data = new LinkedHashMap<>();

	private RunningSite site;

	@BeforeAll
	void readAllPagesOfTheSitemap(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		Jsoup.parse(this.site.get("/sitemap.xml").body(), Parser.xmlParser())
			.select("loc")
			.eachText()
			.forEach((loc) -> {
				String path = URI.create(loc).getPath();
				Document page = this.site.page(path);
				this.pages.put(path, page);
				assertThat(page.select("script")).as(path).hasSize(1);
				this.data.put(path, data(page));
			});
	}

	static JsonNode data(Document page) {
		return JsonMapper.builder().build().readTree(page.select("script[type=application/ld+json]").first().data());
	}

	@Test
	void eachPageKeepsToTheVocabulary() {
		Vocabulary vocabulary = Vocabulary.read();
		assertThat(this.data).hasSizeGreaterThan(40);
		this.data.forEach((path, thing) -> {
			assertThat(thing.path("@context").asString()).isEqualTo("https://schema.org");
			assertThat(vocabulary.problems(thing)).as(path).isEmpty();
		});
	}

	@Test
	void eachPageNamesItselfAsItsReadersSeeIt() {
		this.data.forEach((path, thing) -> {
			Document page = this.pages.get(path);
			assertThat(thing.path("url").asString()).as(path)
				.isEqualTo(page.select("link[rel=canonical]").attr("href"));
			assertThat(thing.path("inLanguage").asString()).as(path).isEqualTo(page.select("html").attr("lang"));
			assertThat(thing.path("publisher").path("name").asString()).as(path)
				.isEqualTo(page.select("meta[name=author]").attr("content"));
			if (!path.equals("/")) {
				assertThat(thing.path("headline").asString()).as(path).isEqualTo(page.select("h1").text());
				assertThat(thing.path("description").asString()).as(path)
					.isEqualTo(page.select("meta[name=description]").attr("content"));
			}
		});
	}

	@Test
	void articlesAreAboutTheTreatmentAndNoOtherPageIs() {
		this.data.forEach((path, thing) -> {
			boolean medical = path
				.matches("/(preparation|procedure|aftercare|results|faq)/.*|/plan(/cost)?|/decide|/checklists");
			assertThat(thing.path("@type").asString().equals("MedicalWebPage")).as(path).isEqualTo(medical);
			if (medical) {
				assertThat(thing.path("about").path("name").asString()).as(path).isEqualTo("Microneedling");
			}
		});
		assertThat(this.data.values().stream().filter((thing) -> thing.has("aspect"))).hasSizeGreaterThan(15);
	}

	@Test
	void theBreadcrumbIsTheOneOnThePage() {
		this.pages.forEach((path, page) -> {
			List<String> shown = new ArrayList<>();
			for (Element step : page.select(".breadcrumb li")) {
				shown.add(step.text() + " " + (step.select("a").isEmpty() ? "" : BASE + step.select("a").attr("href")));
			}
			List<String> said = new ArrayList<>();
			JsonNode thing = this.data.get(path);
			for (JsonNode step : (path.equals("/glossary") ? thing.path("mainEntityOfPage") : thing).path("breadcrumb")
				.path("itemListElement")) {
				said.add(step.path("name").asString() + " " + step.path("item").path("@id").asString(""));
				assertThat(step.path("position").asInt()).as(path).isEqualTo(said.size());
			}
			assertThat(said).as(path).isEqualTo(shown);
			assertThat(said.isEmpty()).as(path).isEqualTo(path.equals("/"));
		});
	}

	@Test
	void whatStandsInNoSitemapShowsTheWayToItToo() {
		assertThat(List.of("/search?q=redness", "/take-home/pack?aftercare=first-24-hours",
				"/take-home/sheet/aftercare/first-24-hours", "/take-home/sheet/checklists/week-one",
				"/take-home/sheets/for-tonight", "/plan?date=2027-05-14", "/decide/sheet?look=2",
				"/preparation/tell-your-clinic/sheet?pills=yes", "/aftercare/when-to-call?eyes=no"))
			.allSatisfy((path) -> assertThat(this.site.page(path).select(".breadcrumb a").attr("href")).isEqualTo("/"));
	}

	@Test
	void theSourcesAreThoseOfTheList() {
		int sources = 0;
		for (Map.Entry<String, Document> page : this.pages.entrySet()) {
			List<String> shown = new ArrayList<>();
			for (Element source : page.getValue().select(".sources__list cite")) {
				shown.add(source.text() + " " + source.select("a").attr("href"));
			}
			List<String> said = new ArrayList<>();
			for (JsonNode source : this.data.get(page.getKey()).path("citation")) {
				said.add(source.path("name").asString() + " " + source.path("url").asString(""));
			}
			assertThat(said).as(page.getKey()).isEqualTo(shown);
			sources += said.size();
		}
		assertThat(sources).isGreaterThan(100);
	}

	@Test
	void datesAndReviewsAreThoseOnThePage() {
		this.pages.forEach((path, page) -> {
			JsonNode thing = this.data.get(path);
			if (!page.select(".facts time").isEmpty()) {
				assertThat(thing.path("dateModified").asString("")).as(path)
					.isEqualTo(page.select(".facts time").attr("datetime"));
			}
			if (page.text().contains("not yet reviewed by a clinician")) {
				assertThat(thing.has("reviewedBy") || thing.has("lastReviewed")).as(path).isFalse();
			}
		});
	}

	@Test
	void theGlossaryHoldsTheWordsThatItShows() {
		Document page = this.pages.get("/glossary");
		List<String> said = new ArrayList<>();
		for (JsonNode term : this.data.get("/glossary").path("hasDefinedTerm")) {
			Element entry = page.getElementById(URI.create(term.path("url").asString()).getFragment());
			assertThat(entry).isNotNull();
			assertThat(entry.select("dd").first().text()).isEqualTo(term.path("description").asString());
			said.add(term.path("name").asString());
		}
		assertThat(said).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(page.select("dfn").eachText());
	}

	@Test
	void aSectionHoldsTheGuidesThatItShows() {
		for (String path : List.of("/preparation", "/aftercare", "/faq")) {
			List<String> said = new ArrayList<>();
			this.data.get(path)
				.path("hasPart")
				.forEach((part) -> said.add(part.path("name").asString() + part.path("url").asString()));
			List<String> shown = this.pages.get(path)
				.select(".guide__title a")
				.stream()
				.map((guide) -> guide.text() + BASE + guide.attr("href"))
				.toList();
			assertThat(said).isNotEmpty().isEqualTo(shown);
		}
	}

	@Test
	void theHomePageTellsHowToSearch() {
		JsonNode home = this.data.get("/");
		assertThat(home.path("@type").asString()).isEqualTo("WebSite");
		assertThat(home.path("description").asString()).isEqualTo(this.pages.get("/").select(".hero .lede").text());
		assertThat(home.path("potentialAction").path("target").path("urlTemplate").asString())
			.isEqualTo(BASE + "/search?q={search_term_string}");
	}

	@Test
	void whatIsNotToBeKeptSaysNothing() {
		for (String path : List.of("/search?q=redness", "/take-home/pack?aftercare=first-24-hours", "/nothing-here")) {
			assertThat(this.site.page(path).select("script, meta[property^=og:u], meta[name^=twitter]")).as(path)
				.isEmpty();
		}
	}

}
