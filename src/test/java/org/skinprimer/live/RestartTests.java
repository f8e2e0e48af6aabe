package org.skinprimer.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.Waiting.until;
import static org.skinprimer.live.RunningProgram.page;

/**
 * What was served is remembered when the program ends. It is started twice: editors make
 * mistakes while it runs for the first time, and more of them before the second.
 */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestartTests {

	private static final String CONTENT = """
			-- settings --
			sections: [{folder: after, name: After}, {folder: down, name: Down}]
			-- glossary.yaml --
			- id: scar
			  term: scar
			  meaning: A mark.
			-- after/page.md --
			%s
			-- after/draft.md --
			%s
			-- after/away.md --
			%s
			-- after/old-name.md --
			%s
			""".formatted(page("A page", "", "The good words."), page("Draft", "", "Words."),
			page("Away", "", "Words to be taken away."), page("Moving", "", "Words that move."));

	private RunningProgram program;

	/** What the second start made of it. */
	private Site restarted;

	private Inspection inspection;

	@BeforeAll
	void makeMistakesAndStartAgain(@TempDir Path temp) throws IOException {
		RunningProgram.content(temp, CONTENT);
		try (RunningProgram first = RunningProgram.start(temp)) {
			makeMistakes(first);
		}
		RunningProgram.content(temp, """
				-- after/page.md --
				---
				title: "A page
				---
				Bad.
				-- glossary.yaml --
				- id: "scar
				-- site.yaml --
				name: "Test
				""");
		Path after = temp.resolve("content/after");
		Files.move(after.resolve("old-name.md"), after.resolve("new-name.md"));
		this.program = RunningProgram.start(temp, "skinprimer.content.poll=50ms");
		this.restarted = this.program.current();
		this.inspection = this.program.inspection();
	}

	private static void makeMistakes(RunningProgram first) {
		first.write("after/draft.md", page("Draft", "draft: true\n", "Words to be kept back."));
		until(() -> first.current().page(new PagePath("/after/draft")).isEmpty());
		first.write("after/draft.md", page("Draft", "draft: tru e\n", "Words to be kept back."));
		until(() -> !first.problems("after/draft.md").isEmpty());
		assertThat(first.site().get("/after/draft").statusCode()).isEqualTo(410);
		first.remove("after/away.md");
		until(() -> first.site().get("/after/away").statusCode() == 410);
		first.write("after/away.md", "---\ntitle: \"New\n---\n");
		until(() -> first.inspection().withheld().contains("after/away.md"));
		assertThat(first.site().get("/after/away").statusCode()).isEqualTo(410);
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	@Test
	void aBrokenFileIsServedAsItWasAlsoAfterARestart() {
		assertThat(this.inspection.kept()).contains("after/page.md");
		assertThat(this.restarted.html(this.restarted.page(new PagePath("/after/page")).orElseThrow()).toString())
			.contains("The good words.");
		assertThat(this.program.text("/after/page")).containsPattern("(The good|Better) words\\.");
		this.program.write("after/page.md", page("A page", "", "Better words."));
		until(() -> this.program.text("/after/page").contains("Better words."));
		assertThat(this.program.problems("after/page.md")).isEmpty();
	}

	@Test
	void aPageThatBecameADraftIsNotServedAgainWhenItsHeaderBreaks() {
		assertThat(this.program.site().get("/after/draft").statusCode()).isEqualTo(410);
		assertThat(this.inspection.hidden(new PagePath("/after/draft"))).isPresent();
	}

	@Test
	void aPageThatWasTakenAwayDoesNotComeBackWithABrokenFile() {
		assertThat(this.inspection.withheld()).containsExactly("after/away.md");
		assertThat(this.program.site().get("/after/away").statusCode()).isEqualTo(410);
	}

	@Test
	void aPageThatMovesWhileTheProgramRestsIsFound() {
		var answer = this.program.site().get("/after/old-name?from=mail");
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).contains("/after/new-name?from=mail");
		assertThat(this.program.site().get("/After/Old-Name.html").headers().firstValue("Location"))
			.contains("/after/new-name");
	}

	@Test
	void aPageThatWasTakenDownSaysSoAndHelps() {
		this.program.write("down/page.md", page("A page to take down", "", "Words."));
		until(() -> this.program.site().get("/down/page").statusCode() == 200);
		this.program.write("down/other.md", page("Another page", "", "Words."));
		this.program.remove("down/page.md");
		until(() -> this.program.site().get("/down/page").statusCode() == 410);
		var page = this.program.site().page("/down/page");
		assertThat(page.select("h1").text()).isEqualTo("This page was taken down");
		assertThat(page.select(".suggestions a").eachAttr("href")).containsExactly("/down/other");
		assertThat(page.select("link[rel=canonical]")).isEmpty();
		assertThat(this.program.site().send("HEAD", "/down/page").statusCode()).isEqualTo(410);
		assertThat(this.program.site().get("/Down/Page/").statusCode()).isEqualTo(410);
	}

	@Test
	void aFolderThatIsAwayForAWhileIsNoMatter() {
		this.program.move("", "../elsewhere");
		until(() -> this.program.status().failures().size() > 0);
		assertThat(this.program.text("/after/page")).contains("words.");
		assertThat(this.program.status().degraded()).isTrue();
		this.program.move("../elsewhere", "");
		until(() -> this.program.status().failures().isEmpty());
		this.program.write("after/new-name.md", page("Moving", "", "New words."));
		until(() -> this.program.text("/after/new-name").contains("New words."));
	}

	@Test
	void brokenDataFilesAreUsedAsTheyWere() {
		assertThat(this.program.text("/glossary")).contains("A mark.", "Test site");
		assertThat(this.inspection.kept()).contains("glossary.yaml", "site.yaml");
		assertThat(this.program.status().degraded()).isTrue();
	}

	@Test
	void nothingElseIsKept() {
		assertThat(this.inspection.kept()).containsExactlyInAnyOrder("after/draft.md", "after/page.md", "glossary.yaml",
				"site.yaml");
	}

}
