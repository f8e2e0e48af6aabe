package org.skinprimer.guide;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;
import org.skinprimer.markdown.Notice;
import org.skinprimer.problem.Problem;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the guide, as an editor gets it. */
@OnShippedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidePageTests {

	private RunningSite desk;

	private Document page = new Document("");

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.desk = new RunningSite(port).asEditor();
		HttpResponse<String> answer = this.desk.get("/editor/guide");
		assertThat(answer.statusCode()).isEqualTo(200);
		this.page = Jsoup.parse(answer.body());
	}

	@Test
	void itHasOneMainHeadingAndSkipsNoLevel() {
		assertThat(this.page.select("h1").eachText()).containsExactly("The editor’s guide");
		int above = 1;
		for (Element heading : this.page.select("main :is(h1, h2, h3, h4)")) {
			int level = heading.normalName().charAt(1) - '0';
			assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
			above = level;
		}
	}

	@Test
	void noIdStandsTwiceAndEachLinkWithinThePageLeadsSomewhere() {
		List<String> ids = this.page.select("[id]").eachAttr("id");
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(this.page.select("a[href^=#]").eachAttr("href")).hasSizeGreaterThan(80)
			.allSatisfy((href) -> assertThat(ids).contains(href.substring(1)));
	}

	@Test
	void theContentsNameEachPartOfTheGuide() {
		List<String> parts = this.page.select(".manual__words :is(h2, h3)").eachAttr("id");
		assertThat(this.page.select(".contents .contents__link").eachAttr("href"))
			.containsExactlyElementsOf(parts.stream().map((id) -> "#" + id).toList());
	}

	@Test
	void eachExampleStandsBesideWhatBecomesOfIt() {
		List<Example> examples = GuideText.read().examples();
		assertThat(this.page.select(".source").stream().map(Element::wholeText))
			.containsExactlyElementsOf(examples.stream().map(Example::text).toList());
		assertThat(this.page.select(".example__result")).hasSizeGreaterThan(40)
			.allSatisfy((result) -> assertThat(result.text()).isNotEqualTo(result.select(".example__label").text()));
		assertThat(this.page.select(".example:not(.example--alone)")).allSatisfy(
				(example) -> assertThat(example.select(".example__result").size()).as(example.id()).isEqualTo(1));
	}

	@Test
	void eachMistakeIsToldInTheWordsOfTheProgram() {
		List<Example> examples = GuideText.read().examples();
		List<Problem> problems = SampleSite.of(examples).problems();
		assertThat(this.page.select(".finding__message").eachText())
			.containsExactlyInAnyOrderElementsOf(problems.stream().map(Problem::message).toList());
		assertThat(this.page.select(".finding__hint").eachText()).containsExactlyInAnyOrderElementsOf(
				problems.stream().map((problem) -> "To mend it: " + problem.hint()).toList());
		assertThat(this.page.select(".source__line--wrong")).hasSameSizeAs(problems);
	}

	@Test
	void eachIndentOfAnExampleHasAStyle() throws IOException {
		String styles = Files.readString(Path.of("src/main/resources/css/guide.css"));
		List<String> indents = this.page.select(".source__line")
			.stream()
			.flatMap((line) -> line.classNames().stream())
			.filter((name) -> name.matches("source__line--[1-9][0-9]*"))
			.distinct()
			.toList();
		assertThat(indents).hasSizeGreaterThan(2).allSatisfy((name) -> assertThat(styles).contains("." + name));
	}

	@ParameterizedTest
	@EnumSource
	void eachNoticeIsExplainedAndShown(Notice.Kind kind) {
		String name = kind.name().toLowerCase(Locale.ROOT);
		assertThat(this.page.select("#notice-" + name).text()).isEqualTo(kind.name());
		Element example = this.page.getElementById("example-aftercare-" + name);
		assertThat(example.select(".source").text()).startsWith("> [!" + kind.name() + "]");
		assertThat(example.select(".notice--" + name + " .notice__kind").text())
			.isEqualTo(ResourceBundle.getBundle("messages").getString("notice." + name));
	}

	@Test
	void picturesOfTheExamplesAreServed() {
		List<String> pictures = this.page.select("main img").eachAttr("src");
		assertThat(pictures).hasSize(1);
		HttpResponse<String> picture = this.desk.get(pictures.get(0));
		assertThat(picture.statusCode()).isEqualTo(200);
		assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
		assertThat(picture.headers().allValues("Content-Security-Policy"))
			.containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
		assertThat(this.desk.get("/editor/guide/pictures/nothing.svg").statusCode()).isEqualTo(404);
	}

	@Test
	void tablesScrollInsideALabelledBox() {
		assertThat(this.page.select("main table")).hasSizeGreaterThan(7)
			.allSatisfy((table) -> assertThat(table.closest(".table-scroll[tabindex=0][role=group][aria-label]"))
				.isNotNull());
	}

	@Test
	void nothingRunsAndNothingComesFromElsewhere() {
		assertThat(this.page.select("script, style, iframe, [style]")).isEmpty();
		assertThat(this.page.select("[src]").eachAttr("src")).allMatch((source) -> source.startsWith("/editor/guide/"));
	}

}
