package org.skinprimer.live;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.Waiting.until;
import static org.skinprimer.live.RunningProgram.page;

/** Editors change files while visitors read. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveEditTests {

	/** How the data for search engines begins, which no browser runs. */
	private static final String DATA = "<script type=\"application/ld+json\">{\"@context\"";

	private static final String FILE = "after/page.md";

	private static final String ADDRESS = "/after/page";

	private RunningProgram program;

	private Visitors visitors;

	private int edits;

	@BeforeAll
	void start(@TempDir Path temp) {
		RunningProgram.content(temp, "");
		this.program = RunningProgram.start(temp);
		writeGood();
		this.visitors = new Visitors(this.program.site(), ADDRESS, "/", "/after");
	}

	@AfterAll
	void stop() throws Exception {
		this.visitors.leave();
		this.program.close();
	}

	/** Writes a good page that is unlike all before, and waits until visitors get it. */
	private String writeGood() {
		String words = "These are the words of edit " + this.edits++ + ".";
		this.program.write(FILE, page("A page", "", words));
		until(() -> this.program.text(ADDRESS).contains(words));
		return words;
	}

	@ParameterizedTest
	@MethodSource("org.skinprimer.live.BadInput#broken")
	void aBrokenFileKeepsItsLastGoodPageUntilItIsMended(BadInput input) {
		String words = writeGood();
		this.program.write(FILE, input.bytes());
		until(() -> !this.program.problems(FILE).isEmpty());
		assertThat(this.program.text(ADDRESS)).contains(words);
		assertThat(this.program.inspection().kept()).containsExactly(FILE);
		assertThat(this.program.inspection().withheld()).isEmpty();
		assertThat(this.program.problems(FILE))
			.allMatch((problem) -> problem.matches(FILE + ":\\d+:\\d+: .+ \\(.+\\)"));
		assertThat(this.program.status().degraded()).isTrue();
		writeGood();
		assertThat(this.program.problems(FILE)).isEmpty();
		assertThat(this.program.inspection().kept()).isEmpty();
		assertThat(this.program.status().degraded()).isFalse();
		assertThat(this.visitors.complaints()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("org.skinprimer.live.BadInput#odd")
	void anOddFileIsShownAtOnce(BadInput input) {
		writeGood();
		this.program.write(FILE, input.bytes());
		until(() -> this.program.text(ADDRESS).contains("New words."));
		assertThat(this.program.text(ADDRESS).replace(DATA, "")).doesNotContain("<script", "<img src=x");
		assertThat(this.program.inspection().kept()).isEmpty();
		writeGood();
		assertThat(this.program.problems(FILE)).isEmpty();
		assertThat(this.visitors.complaints()).isEmpty();
	}

	@Test
	void aNewFileThatIsBrokenIsWithheldUntilItIsMended() {
		this.program.write("after/new.md", "---\ntitle: \"New\n---\n");
		until(() -> this.program.inspection().withheld().equals(List.of("after/new.md")));
		assertThat(this.program.site().get("/after/new").statusCode()).isEqualTo(404);
		assertThat(this.program.status().withheld()).isEqualTo(1);
		this.program.write("after/new.md", page("New", "", "Words."));
		until(() -> this.program.site().get("/after/new").statusCode() == 200);
		assertThat(this.program.problems("after/new.md")).isEmpty();
		this.program.remove("after/new.md");
		until(() -> this.program.site().get("/after/new").statusCode() == 410);
	}

	@Test
	void aNameThatCannotBeAnAddressKeepsThePage() {
		String words = writeGood();
		this.program.move(FILE, "after/Page.MD");
		until(() -> !this.program.problems("after/Page.MD").isEmpty());
		assertThat(this.program.text(ADDRESS)).contains(words);
		assertThat(this.program.inspection().kept()).containsExactly(FILE);
		this.program.move("after/Page.MD", FILE);
		until(() -> this.program.problems("after/Page.MD").isEmpty());
		assertThat(this.program.text(ADDRESS)).contains(words);
	}

	@Test
	void onlyTheChangedFileIsReadAgain() {
		this.program.write("after/other.md", page("Other", "", "Words."));
		until(() -> this.program.text("/after/other").contains("Words."));
		PagePath other = new PagePath("/after/other");
		Site before = this.program.current();
		writeGood();
		Site after = this.program.current();
		assertThat(after).isNotSameAs(before);
		assertThat(after.page(other).orElseThrow().document()).isSameAs(before.page(other).orElseThrow().document());
		this.program.remove("after/other.md");
		until(() -> this.program.current().page(other).isEmpty());
	}

	@Test
	void manySavesInABurstEndWithTheLast() {
		writeGood();
		for (int i = 0; i < 50; i++) {
			this.program.write(FILE, page("A page", "", "Burst " + i + "."));
		}
		until(() -> this.program.text(ADDRESS).contains("Burst 49."));
		assertThat(this.visitors.complaints()).isEmpty();
	}

	@Test
	void aLinkToAPageThatComesLaterComesAlive() {
		this.program.write(FILE, page("A page", "", "Read [more](later.md)."));
		until(() -> this.program.problems(FILE).size() == 1);
		assertThat(this.program.text(ADDRESS)).doesNotContain("/after/later");
		this.program.write("after/later.md", page("Later", "", "More."));
		until(() -> this.program.text(ADDRESS).contains("<a href=\"/after/later\">more</a>"));
		assertThat(this.program.problems(FILE)).isEmpty();
		this.program.remove("after/later.md");
		until(() -> !this.program.text(ADDRESS).contains("/after/later"));
		writeGood();
	}

	@Test
	void aBrokenSettingsFileKeepsTheSettings() throws Exception {
		byte[] good = Files.readAllBytes(this.program.path("site.yaml"));
		this.program.write("site.yaml", "name: \"Test\n");
		until(() -> !this.program.problems("site.yaml").isEmpty());
		assertThat(this.program.text("/")).contains("Test site");
		assertThat(this.program.inspection().kept()).containsExactly("site.yaml");
		this.program.write("site.yaml", new String(good, StandardCharsets.UTF_8).replace("Test site", "New site"));
		until(() -> this.program.text("/").contains("New site"));
		assertThat(this.program.problems("site.yaml")).isEmpty();
		this.program.write("site.yaml", good);
		until(() -> this.program.text("/").contains("Test site"));
	}

	@Test
	void aBrokenGlossaryKeepsItsWords() {
		this.program.write("glossary.yaml", "- id: scar\n  term: scar\n  meaning: A mark.\n");
		until(() -> this.program.text("/glossary").contains("A mark."));
		this.program.write(FILE, page("A page", "", "A scar is rare."));
		until(() -> this.program.text(ADDRESS).contains("/glossary#scar"));
		this.program.write("glossary.yaml", "- id: scar\n  term: \"scar\n");
		until(() -> !this.program.problems("glossary.yaml").isEmpty());
		assertThat(this.program.text(ADDRESS)).contains("/glossary#scar");
		assertThat(this.program.text("/glossary")).contains("A mark.");
		this.program.remove("glossary.yaml");
		until(() -> !this.program.text(ADDRESS).contains("/glossary#scar"));
		writeGood();
	}

	@Test
	void aBrokenPictureKeepsItsLastGoodVersion() {
		String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"%d\"></svg>";
		this.program.write("after/mark.svg", picture.formatted(10));
		this.program.write(FILE, page("A page", "", "![A small mark](mark.svg \"A mark.\")"));
		until(() -> this.program.text(ADDRESS).contains("height=\"10\""));
		String old = this.program.site().page(ADDRESS).select("figure img").attr("src");
		this.program.write("after/mark.svg", "<svg");
		until(() -> !this.program.problems("after/mark.svg").isEmpty());
		assertThat(this.program.text(ADDRESS)).contains("height=\"10\"");
		assertThat(this.program.site().get(old).statusCode()).isEqualTo(200);
		this.program.write("after/mark.svg", picture.formatted(20));
		until(() -> this.program.text(ADDRESS).contains("height=\"20\""));
		assertThat(this.program.site().get(old).headers().firstValue("Location"))
			.contains(this.program.site().page(ADDRESS).select("figure img").attr("src"));
		assertThat(this.program.site().get("/pictures/after/none.00000000.svg").statusCode()).isEqualTo(404);
		writeGood();
		this.program.remove("after/mark.svg");
		until(() -> this.program.site().get(old).statusCode() == 404);
	}

	@Test
	void healthSaysHowTheContentIsAndStaysUp() {
		writeGood();
		until(() -> health().contains("\"content\":\"well\""));
		assertThat(health()).contains("\"status\":\"UP\"");
		this.program.write(FILE, "");
		until(() -> health().contains("\"content\":\"degraded\""));
		assertThat(health()).contains("\"status\":\"UP\"")
			.doesNotContain("kept", "withheld", "errors", "warnings", "pages", FILE);
		writeGood();
	}

	private String health() {
		return this.program.text("/actuator/health");
	}

}
