package org.skinprimer.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong, by file. */
class FileProblemsTests {

	@TempDir
	Path folder;

	private List<FileProblems> files;

	@BeforeEach
	void read() {
		TestContent.write(this.folder, """
				-- after/a-warning.md --
				---
				title: Too short
				description: Short.
				---
				Text.
				-- after/b-link.md --
				---
				title: A dead link
				description: A page with a link that leads nowhere, which is an error that can be seen.
				---
				See [this](nowhere.md).
				-- after/c-draft.md --
				---
				title: A draft
				description: Short.
				draft: true
				---
				Text.
				-- after/z-broken.md --
				---
				title: Broken
				description: A page with a picture that is not there, and without words for who cannot see.
				---
				![](nowhere.svg)
				-- sources.yaml --
				- id: leaflet
				  tilte: A leaflet
				""");
		this.files = FileProblems.of(new SiteReader(this.folder).inspect(Instant.parse("2026-11-22T12:00:00Z")));
	}

	@Test
	void whatVisitorsMissComesFirst() {
		assertThat(this.files).extracting(FileProblems::name)
			.containsExactly("after/z-broken.md", "after/b-link.md", "after/a-warning.md", "after/c-draft.md",
					"sources.yaml");
		assertThat(this.files).extracting(FileProblems::fate)
			.containsExactly(FileProblems.Fate.WITHHELD, FileProblems.Fate.SERVED, FileProblems.Fate.SERVED,
					FileProblems.Fate.CLOSED, FileProblems.Fate.NONE);
	}

	@Test
	void leadsToThePageOrToItsPreview() {
		assertThat(this.files.get(0).page()).isEmpty();
		assertThat(this.files.get(1).page()).hasValue("/after/b-link");
		assertThat(this.files.get(3).page()).hasValue("/editor/preview/after/c-draft");
		assertThat(this.files.get(4).page()).isEmpty();
	}

	@Test
	void eachProblemHasItsPlaceAndItsLine() {
		ProblemView problem = this.files.get(1).problems().get(0);
		assertThat(problem.error()).isTrue();
		assertThat(problem.line()).isEqualTo(5);
		assertThat(problem.column()).isEqualTo(5);
		assertThat(problem.excerpt()).hasValue(new Excerpt("See ", "[", "this](nowhere.md)."));
		assertThat(this.files.get(2).problems().get(0).severity()).isEqualTo("warning");
	}

	@Test
	void theSameLineIsNotShownTwiceInARow() {
		List<ProblemView> problems = this.files.get(0).problems();
		assertThat(problems).hasSize(2).extracting(ProblemView::line).containsOnly(5);
		assertThat(problems.get(0).excerpt()).isPresent();
		assertThat(problems.get(1).excerpt()).isEmpty();
	}

}
