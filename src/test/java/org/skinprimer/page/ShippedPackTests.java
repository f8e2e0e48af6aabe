package org.skinprimer.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Joins all guides of the shipped site into packs. */
@OnShippedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedPackTests {

	private final List<Document> packs = new ArrayList<>();

	private RunningSite site;

	@BeforeAll
	void joinAllGuides(@LocalServerPort int port) {
		this.site = new RunningSite(port);
		Elements guides = this.site.page("/take-home").select(".ticks__group input");
		for (int first = 0; first < guides.size(); first += PackSelection.MOST) {
			List<String> asked = guides.subList(first, Math.min(first + PackSelection.MOST, guides.size()))
				.stream()
				.map((box) -> box.attr("name") + "=" + box.attr("value"))
				.toList();
			Document pack = this.site.page("/take-home/pack?" + String.join("&", asked));
			assertThat(pack.select("article")).hasSameSizeAs(asked);
			this.packs.add(pack);
		}
	}

	@Test
	void noIdIsThereTwiceAndEachLinkInsideLeadsSomewhere() {
		assertThat(this.packs).isNotEmpty().allSatisfy((pack) -> {
			List<String> ids = pack.select("[id]").eachAttr("id");
			assertThat(ids).doesNotHaveDuplicates();
			assertThat(ids).containsAll(fragments(pack, "a[href^=#]", "href"));
			assertThat(ids).containsAll(fragments(pack, "use", "href"));
			assertThat(ids).containsAll(pack.select("[aria-labelledby]").eachAttr("aria-labelledby"));
		});
	}

	@Test
	void linksOfAGuideStayWithinIt() {
		for (Document pack : this.packs) {
			for (Element guide : pack.select("article")) {
				assertThat(guide.select("[id]").eachAttr("id")).containsAll(fragments(guide, "a[href^=#]", "href"));
			}
		}
	}

	@Test
	void headingsSkipNoLevel() {
		this.packs.forEach((pack) -> {
			int above = 0;
			for (Element heading : pack.select("main :is(h1, h2, h3, h4, h5, h6)")) {
				int level = heading.normalName().charAt(1) - '0';
				assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
				above = level;
			}
			assertThat(pack.select("h1")).hasSize(1);
		});
	}

	@Test
	void aGuideIsAsCompleteAsOnItsOwnPage() {
		for (Document pack : this.packs) {
			for (Element guide : pack.select("article")) {
				String path = guide.select(".imprint__address").text().replace("http://localhost:8080", "");
				Document own = this.site.page(path);
				assertThat(guide.select(".prose").text()).as(path).isEqualTo(own.select(".prose").text());
				assertThat(guide.select(".key-points li").eachText())
					.isEqualTo(own.select(".key-points li").eachText());
				assertThat(guide.select(".sources li").eachText()).isEqualTo(own.select(".sources li").eachText());
				assertThat(guide.select("img").eachAttr("src")).isEqualTo(own.select("main img").eachAttr("src"));
			}
		}
	}

	@Test
	void thePagesThatAreChosenBeforehandAreThere() {
		assertThat(this.site.page("/take-home").select("input[checked]").eachAttr("value")).hasSizeGreaterThan(3)
			.contains("first-24-hours", "warning-signs-when-to-call");
	}

	private static List<String> fragments(Element page, String selector, String attribute) {
		return page.select(selector).eachAttr(attribute).stream().map((href) -> href.substring(1)).toList();
	}

}
