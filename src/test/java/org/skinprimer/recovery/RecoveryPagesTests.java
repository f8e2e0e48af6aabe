package org.skinprimer.recovery;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnTestSite;
import org.skinprimer.RunningSite;
import org.skinprimer.live.SharedContent;
import org.skinprimer.load.GoodDays;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the days after treatment. */
@OnTestSite
class RecoveryPagesTests {

	private static final String SETTINGS = """
			-- settings --
			procedure: Microneedling
			sections:
			  - folder: after
			    name: After
			emergency:
			  - number: "911"
			    where: United States
			footer: []
			""";

	private RunningSite site;

	private SharedContent content;

	@BeforeEach
	void write(@LocalServerPort int port, @Autowired SharedContent shared) {
		this.site = new RunningSite(port);
		this.content = shared;
		write(new GoodDays("after"));
	}

	private void write(GoodDays days) {
		this.content.write(SETTINGS + days.files());
	}

	@Test
	void aDaySaysWhatToFeelSeeDoAndWhenToCall() {
		Document page = this.site.page("/after/day/1");
		assertThat(page.title()).isEqualTo("Day 1 after microneedling: is this normal? | Test site");
		assertThat(page.select("h1").text()).isEqualTo("Day 1: is this normal?");
		assertThat(page.select(".day__only").text()).isEqualTo("Plain needling only. Was it heated?");
		assertThat(page.select(".day__only a").attr("href")).isEqualTo("/after/heated");
		assertThat(page.select(".call-now__signs").text()).isEqualTo("Swollen throat");
		assertThat(page.select(".call-now a").attr("href")).isEqualTo("tel:911");
		assertThat(page.select(".day__part h2").eachText()).containsExactly("You may feel", "You may see", "Do",
				"Not yet", "Call if");
		assertThat(page.select(".tone").eachText()).containsExactly("White skin: Pink.", "Brown skin: A bit darker.",
				"Black skin: No change.");
		assertThat(page.select(".day__part--not li").eachText()).containsExactly("Pools, until day 5.");
		assertThat(page.select(".calls__place").eachText()).containsExactly("See a doctor today Pain that grows");
		assertThat(page.select(".day__more a").attr("href")).isEqualTo("/after/more");
	}

	@Test
	void chipsLeadFromDayToDay() {
		Document page = this.site.page("/after/week/2");
		assertThat(page.select(".chip").eachText()).containsExactly("Day 0", "Day 1", "Day 2", "Day 3", "Day 4",
				"Day 5", "Day 6", "Day 7", "Week 2", "Week 4", "Week 12", "All days");
		assertThat(page.select(".chip[aria-current=page]").eachAttr("href")).containsExactly("/after/week/2");
		page.select(".chip")
			.eachAttr("href")
			.forEach((address) -> assertThat(this.site.get(address).statusCode()).as(address).isEqualTo(200));
	}

	@Test
	void oneTableShowsTheDaysThatDiffer() {
		Document page = this.site.page("/after/normal");
		assertThat(page.select("tbody th a").eachText()).containsExactly("Day 0", "Day 1", "Day 2", "Day 3", "Day 5",
				"Day 7", "Week 2", "Week 4", "Week 12");
		assertThat(page.select("tbody th").first().text()).isEqualTo("Day 0 Hour 0");
		assertThat(page.select(".call-now a").attr("href")).isEqualTo("tel:911");
		assertThat(page.title()).contains("microneedling");
	}

	@ParameterizedTest
	@CsvSource({ "day/9,/after/day/7", "day/-1,/after/day/1", "day/1.5,/after/day/1", "day/01,/after/day/1",
			"week/3,/after/week/2", "week/99,/after/week/12", "day,/after/day/0", "day/,/after/day/0",
			"day/%3Cscript%3Ealert()%3Cb%3E,/after/day/0", "day/1/2,/after/day/1", "day/99999999,/after/week/12" })
	void aDayWithoutAPageNamesTheNearest(String asked, String nearest) {
		assertThat(this.site.get("/after/" + asked).statusCode()).isEqualTo(404);
		Document page = this.site.page("/after/" + asked);
		assertThat(page.select("h1").text()).isEqualTo("That day has no page");
		assertThat(page.select(".leaders a").eachAttr("href")).startsWith(nearest)
			.element(3)
			.isEqualTo("/after/normal");
		assertThat(page.select("script:not([type])")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/After/Day/1", "/after/day/1/", "/after//day/1", "/after/day/1.html" })
	void otherSpellingsLeadToTheOne(String asked) {
		assertThat(this.site.get(asked).statusCode()).isEqualTo(308);
		assertThat(this.site.get(asked).headers().firstValue("Location")).hasValue("/after/day/1");
	}

	@Test
	void theyStandInTheSitemapAsLongAsTheFileIsThere() {
		assertThat(this.site.get("/sitemap.xml").body()).contains("/after/day/0<", "/after/week/12<", "/after/normal<");
		this.content.write(SETTINGS);
		assertThat(this.site.get("/sitemap.xml").body()).doesNotContain("/after/day", "/after/normal");
		assertThat(this.site.get("/after/day/0").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/after/normal").statusCode()).isEqualTo(404);
		assertThat(this.site.page("/after/day/0").select("h1").text()).isEqualTo("This page is not here");
	}

	@Test
	void markupInTheFileIsShownAsText() {
		write(new GoodDays("after").with("day/1", "Dry skin.", "<b>Dry</b> ${700+77}"));
		assertThat(this.site.page("/after/day/1").select(".day__part--see > p").text())
			.isEqualTo("<b>Dry</b> ${700+77}");
		assertThat(this.site.page("/after/normal").select("td b")).isEmpty();
	}

	@Test
	void aChangeOfADayAFactOrARowChangesTheValidator() {
		String files = SETTINGS + new GoodDays("after").files();
		for (String[] change : new String[][] { { "Warm on day/1", "Hot on day/1" }, { "day 5", "day 6" },
				{ "Pain that grows", "Pain that stays" } }) {
			this.content.write(files);
			String before = tag();
			assertThat(tag()).isEqualTo(before);
			this.content.write(files.replace(change[0], change[1]));
			assertThat(tag()).as(change[1]).isNotEqualTo(before);
		}
	}

	private String tag() {
		return this.site.get("/after/day/1").headers().firstValue("ETag").orElseThrow();
	}

}
