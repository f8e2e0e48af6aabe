package org.skinprimer.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.load.ContentFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.problems;

/** What is too long for its sheet of paper is told before it is printed. */
class SheetCheckTests {

	@TempDir
	Path folder;

	@Test
	void anArticleOrAListThatIsTooLongIsAMistake() {
		assertThat(sheets(60, 20)).containsExactlyInAnyOrder(
				"aftercare/a.md:7:3: error: the sheet of this article is 17 lines longer than one page "
						+ "(shorten its key points or its notices; the signs of urgency.yaml are never left out)",
				"checklists.yaml:6:11: error: the sheet of this list is 3 lines longer than one page "
						+ "(shorten its `items`; the signs of urgency.yaml are never left out)");
	}

	@Test
	void whatFitsIsNone() {
		assertThat(sheets(20, 10)).isEmpty();
	}

	private List<String> sheets(int lines, int items) {
		String item = "Wash your hands well before you touch your face, and wash them again when you have done so, on each day of the week";
		ContentFolder content = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: One
				description: A plain sentence that is long enough to stand in search results.
				---
				Text.

				> [!DO] Today
				%s
				-- checklists.yaml --
				title: Lists
				description: Lists to print and tick for the days before the visit and the days after it.
				lede: Print them.
				lists:
				  - id: night
				    name: The night
				    guide: /aftercare/a
				    items:
				%s
				""".formatted(lines(lines, "> - Rest."), lines(items, "      - " + item)));
		return problems(content.read()).stream().filter((line) -> line.contains("the sheet of")).toList();
	}

	private static String lines(int count, String line) {
		return IntStream.range(0, count).mapToObj((any) -> line).collect(Collectors.joining("\n"));
	}

}
