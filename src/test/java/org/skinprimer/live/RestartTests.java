package org.skinprimer.live;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.live.RunningProgram.page;
import static org.skinprimer.live.RunningProgram.until;

/** What was served is remembered when the program ends. */
@Timeout(120)
class RestartTests {

	private static final String FILE = "after/page.md";

	private static final String ADDRESS = "/after/page";

	@TempDir
	private Path temp;

	@BeforeEach
	void write() {
		RunningProgram.content(this.temp, "-- " + FILE + " --\n" + page("A page", "", "The good words."));
	}

	private RunningProgram start() {
		return RunningProgram.start(this.temp);
	}

	@Test
	void aBrokenFileIsServedAsItWasAlsoAfterARestart() {
		start().close();
		RunningProgram.content(this.temp, "-- " + FILE + " --\n---\ntitle: \"A page\n---\nBad.\n");
		try (RunningProgram program = start()) {
			assertThat(program.text(ADDRESS)).contains("The good words.");
			assertThat(program.inspection().kept()).containsExactly(FILE);
			assertThat(program.problems(FILE)).isNotEmpty();
			program.write(FILE, page("A page", "", "Better words."));
			until(() -> program.text(ADDRESS).contains("Better words."));
			assertThat(program.inspection().problems()).isEmpty();
		}
	}

	@Test
	void aPageThatBecameADraftIsNotServedAgainWhenItsHeaderBreaks() {
		try (RunningProgram program = start()) {
			program.write(FILE, page("A page", "draft: true\n", "Words to be kept back."));
			until(() -> program.current().page(new PagePath(ADDRESS)).isEmpty());
			program.write(FILE, page("A page", "draft: tru e\n", "Words to be kept back."));
			until(() -> !program.problems(FILE).isEmpty());
			assertThat(program.site().get(ADDRESS).statusCode()).isEqualTo(410);
		}
		try (RunningProgram program = start()) {
			assertThat(program.site().get(ADDRESS).statusCode()).isEqualTo(410);
			assertThat(program.inspection().hidden(new PagePath(ADDRESS))).isPresent();
		}
	}

	@Test
	void aPageThatWasTakenAwayDoesNotComeBackWithABrokenFile() {
		try (RunningProgram program = start()) {
			program.remove(FILE);
			until(() -> program.site().get(ADDRESS).statusCode() == 410);
			program.write(FILE, "---\ntitle: \"New\n---\n");
			until(() -> program.inspection().withheld().contains(FILE));
			assertThat(program.site().get(ADDRESS).statusCode()).isEqualTo(410);
		}
		try (RunningProgram program = start()) {
			assertThat(program.inspection().withheld()).containsExactly(FILE);
			assertThat(program.site().get(ADDRESS).statusCode()).isEqualTo(410);
		}
	}

	@Test
	void aPageThatMovesWhileTheProgramRestsIsFound() {
		RunningProgram program = start();
		program.close();
		program.move(FILE, "after/new-name.md");
		try (RunningProgram again = start()) {
			var answer = again.site().get(ADDRESS + "?from=mail");
			assertThat(answer.statusCode()).isEqualTo(301);
			assertThat(answer.headers().firstValue("Location")).contains("/after/new-name?from=mail");
			assertThat(again.site().get("/After/Page.html").headers().firstValue("Location"))
				.contains("/after/new-name");
		}
	}

	@Test
	void aPageThatWasTakenDownSaysSoAndHelps() {
		try (RunningProgram program = start()) {
			program.write("after/other.md", page("Another page", "", "Words."));
			program.remove(FILE);
			until(() -> program.site().get(ADDRESS).statusCode() == 410);
			var page = program.site().page(ADDRESS);
			assertThat(page.select("h1").text()).isEqualTo("This page was taken down");
			assertThat(page.select(".suggestions a").eachAttr("href")).containsExactly("/after/other");
			assertThat(page.select("link[rel=canonical]")).isEmpty();
			assertThat(program.site().send("HEAD", ADDRESS).statusCode()).isEqualTo(410);
			assertThat(program.site().get("/After/Page/").statusCode()).isEqualTo(410);
		}
	}

	@Test
	void aFolderThatIsAwayForAWhileIsNoMatter() {
		try (RunningProgram program = RunningProgram.start(this.temp, "skinprimer.content.poll=50ms")) {
			program.move("", "../elsewhere");
			until(() -> program.status().failure().isPresent());
			assertThat(program.text(ADDRESS)).contains("The good words.");
			assertThat(program.status().degraded()).isTrue();
			program.move("../elsewhere", "");
			until(() -> program.status().failure().isEmpty());
			program.write(FILE, page("A page", "", "Better words."));
			until(() -> program.text(ADDRESS).contains("Better words."));
		}
	}

	@Test
	void brokenDataFilesAreUsedAsTheyWere() {
		RunningProgram.content(this.temp, "-- glossary.yaml --\n- id: scar\n  term: scar\n  meaning: A mark.\n");
		start().close();
		RunningProgram.content(this.temp, "-- glossary.yaml --\n- id: \"scar\n-- site.yaml --\nname: \"Test\n");
		try (RunningProgram program = start()) {
			assertThat(program.text("/glossary")).contains("A mark.", "Test site");
			assertThat(program.inspection().kept()).containsExactly("glossary.yaml", "site.yaml");
			assertThat(program.status().degraded()).isTrue();
		}
	}

}
