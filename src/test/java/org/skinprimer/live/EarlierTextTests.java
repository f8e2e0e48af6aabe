package org.skinprimer.live;

import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.RunningSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.Waiting.until;
import static org.skinprimer.live.RunningProgram.page;

/** The leaflet that somebody was given is shown again as it stood. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierTextTests {

	private static final int EDITS = 100;

	private RunningProgram program;

	private RunningSite site;

	private String first;

	@BeforeAll
	void edit(@TempDir Path temp) {
		RunningProgram.content(temp, "-- after/page.md --\n" + text(0) + "-- blocks/all.md --\n" + block(0)
				+ "-- after/draft.md --\n" + page("Draft", "draft: true\n", "Not yet.") + "-- after/away.md --\n"
				+ page("Away", "", "Soon away.")
				+ """
						-- urgency.yaml --
						rows:
						  - {id: breath, level: emergency, go: Call now, short: Hard to breathe, sign: You wheeze., basis: Known.}
						""");
		this.program = RunningProgram.start(temp, "skinprimer.content.watch=false", "server.port=0");
		this.site = this.program.site();
		until(() -> this.site.get("/v/1/after/page").statusCode() == 200);
		this.first = this.site.page("/after/page").select(".prose").html();
		this.program.write("after/draft.md", page("Draft", "", "Now all may see it."));
		this.program.remove("after/away.md");
		for (int day = 1; day <= EDITS; day++) {
			this.program.write(day % 2 == 0 ? "after/page.md" : "blocks/all.md", day % 2 == 0 ? text(day) : block(day));
			this.program.refresh();
		}
		until(() -> this.site.get("/v/" + (EDITS + 1) + "/after/page").statusCode() == 200);
	}

	@AfterAll
	void end() {
		this.program.close();
	}

	private static String text(int day) {
		return page("A page", "", "Text of day " + day + ".\n\n[What all say](block:all)\n\nThe end.");
	}

	private static String block(int day) {
		return "Block of **day " + day + "**, <b>as it is</b>.\n\n> [!DO] Today\n> - One thing.\n";
	}

	@Test
	void itStandsByteForByteWithWhatChangedAndTheSignsOfToday() {
		Document old = this.site.page("/v/1/after/page");
		assertThat(this.first).contains("Text of day&nbsp;0", "day&nbsp;0</strong>");
		assertThat(old.select(".prose").html()).isEqualTo(this.first);
		assertThat(old.select(".notice--warning").text()).contains("This is an old text", "Version 1", "changed since");
		assertThat(old.select("section.notice--emergency").text()).contains("Call now: Hard to breathe");
		assertThat(old.select("del").text()).contains("0");
		assertThat(old.select("ins").text()).contains("100", "99");
		assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void thePageNamesTheTextThatItShows() {
		assertThat(this.site.page("/after/page").select(".imprint").text())
			.contains("https://skin.example/v/" + (EDITS + 1) + "/after/page");
		assertThat(this.site.page("/v/" + (EDITS + 1) + "/after/page").select(".notice--warning").text())
			.contains("This is the text of today");
		assertThat(this.site.page("/take-home/sheet/after/page").select(".version").text())
			.startsWith("Version " + (EDITS + 1));
	}

	@ParameterizedTest
	@CsvSource({ "/v/0/after/page, 404", "/v/1000000000/after/page, 404", "/v/x/after/page, 404",
			"/v/500/after/page, 404", "/v/1/after/nobody, 404", "/v/1/after/draft, 404", "/v/2/after/draft, 200",
			"/v/1/after/away, 410", "/v/1/glossary.yaml, 404", "/v, 404" })
	void onlyWhatWasServedAndIsStillThereIsShown(String address, int status) {
		assertThat(this.site.get(address).statusCode()).isEqualTo(status);
	}

}
