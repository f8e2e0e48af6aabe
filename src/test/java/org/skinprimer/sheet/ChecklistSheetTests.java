package org.skinprimer.sheet;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists to tick on sheets to hand over. */
@OnShippedSite
class ChecklistSheetTests {

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void eachListLeadsToASheetWithAllOfItAndTheSigns() {
		assertThat(this.site.page("/checklists").select(".checklist")).isNotEmpty().allSatisfy((list) -> {
			Document sheet = this.site.page(list.select("a[href^=/take-home/sheet/]").attr("href"));
			assertThat(sheet.select(".sheet__title").text()).isEqualTo(list.select("h2").text());
			assertThat(sheet.select(".sheet__ticks li").eachText())
				.isEqualTo(list.select(".checklist__items li").eachText());
			assertThat(sheet.select(".sheet__box--emergency a").attr("href")).isEqualTo("tel:911");
			assertThat(sheet.select(".sheet__address").text())
				.isEqualTo("http://localhost:8080/checklists#" + list.select("h2").attr("id"));
			assertThat(sheet.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		});
	}

	@Test
	void whatSomebodyWritesIsText() {
		Document sheet = this.site
			.page("/take-home/sheet/checklists/week-one?clinic=%3Cb%3E%E2%80%8FOak%22&phone=%3Ci%3E");
		assertThat(sheet.select(".sheet__clinic").text()).isEqualTo("<b> Oak\" <i>");
		assertThat(sheet.select(".sheet b, .sheet i")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/checklists", "/checklists/nothing", "/checklists/week-one/x", "/checklist/week-one" })
	void whatIsNoListHasNoSheet(String path) {
		assertThat(this.site.get("/take-home/sheet" + path).statusCode()).isEqualTo(404);
	}

}
