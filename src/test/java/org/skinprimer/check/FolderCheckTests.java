package org.skinprimer.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class FolderCheckTests {

	@TempDir
	Path folder;

	@Test
	void aFolderWhosePagesCanAllBeReachedHasNoProblem() {
		assertThat(problems("about/index.md", "about/a/index.md", "about/a/b.md", "my-index/index.md", "top.md"))
			.isEmpty();
	}

	@Test
	void aSiteWithoutAHomePageIsReported() {
		assertThat(found("aftercare/index.md", "faq/index.md")).containsExactly(
				"index.md:1:1: error: the site has no home page (write index.md with a title and a description)");
	}

	@Test
	void aFolderWithoutAPageOfItsOwnIsReported() {
		assertThat(problems("about/contact.md", "about/team/a.md")).containsExactly(
				"about/index.md:1:1: error: this folder has no page of its own (write about/index.md with a title and "
						+ "a description)",
				"about/team/index.md:1:1: error: this folder has no page of its own (write about/team/index.md with a "
						+ "title and a description)");
	}

	@Test
	void aSectionWithoutAFolderIsReportedWhereItIsNamed() {
		assertThat(found("index.md", "aftercare/index.md")).containsExactly("site.yaml:10:5: error: the folder `faq` "
				+ "has no pages (write faq/index.md with a title and a description)");
	}

	@Test
	void aMistypedSectionGetsAGuess() {
		assertThat(found("index.md", "aftercare/index.md", "fqa/index.md"))
			.containsExactly("site.yaml:10:5: error: the folder `faq` has no pages (did you mean `fqa`?)");
	}

	@Test
	void aSectionMayHoldFoldersOnly() {
		assertThat(found("index.md", "aftercare/index.md", "faq/a/index.md")).isEmpty();
	}

	@Test
	void aFolderCalledIndexIsReportedOnce() {
		String rest = ":1:1: error: no folder can be called `index` (rename it; the page of a folder is the file "
				+ "index.md in it)";
		assertThat(problems("aftercare/index/index.md")).containsExactly("aftercare/index/index.md" + rest);
		assertThat(problems("aftercare/index/b.md", "aftercare/index/a.md"))
			.containsExactly("aftercare/index/a.md" + rest);
		assertThat(problems("index/index.md")).containsExactly("index/index.md" + rest);
	}

	/** What is found in a good site with these files too. */
	private List<String> problems(String... more) {
		return found(Stream.concat(Stream.of("index.md", "aftercare/index.md", "faq/index.md"), Stream.of(more))
			.toArray(String[]::new));
	}

	private List<String> found(String... files) {
		SiteSettings settings = ContentFolder.of(this.folder, "").read().site().settings();
		return FolderCheck.problems(settings, List.of(files), List.of(files)).stream().map(Problem::toString).toList();
	}

}
