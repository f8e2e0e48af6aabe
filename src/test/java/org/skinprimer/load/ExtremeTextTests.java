package org.skinprimer.load;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.PagePath;
import org.skinprimer.problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

@Timeout(30)
class ExtremeTextTests {

	@TempDir
	Path folder;

	@Test
	void aHundredNestedQuotesAreServed() {
		Inspection site = withBody("> ".repeat(100) + "Deep.\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
		assertThat(text(site)).contains("Deep.");
	}

	@Test
	void twentyThousandAsterisksAreServed() {
		Inspection site = withBody("a" + "*".repeat(20_000) + "b\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
		assertThat(text(site)).contains("*".repeat(20_000));
	}

	@Test
	void openBracketsWithoutEndAreServed() {
		Inspection site = withBody("[".repeat(20_000) + "\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void aListOfTwoThousandLevelsIsServed() {
		Inspection site = withBody("- ".repeat(2_000) + "Deep.\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void aTableThatIsTooLargeWithholdsOnlyItsPage() {
		Inspection site = withBody("|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|x|\n".repeat(5_000));
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.location()).isEqualTo("aftercare/a.md:1:1");
			assertThat(problem.severity()).isEqualTo(Severity.ERROR);
			assertThat(problem.message()).startsWith("this page cannot be read: ");
			assertThat(problem.hint()).isEqualTo("take out what was changed last; it may be nested too deeply");
		});
	}

	@Test
	void htmlInTheTextIsShownAsText() {
		Inspection site = withBody("""
				<script>alert(1)</script>

				A <b onclick="alert(1)">word</b>.
				""");
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:1: warning: readers see `<script>`, since pages hold no HTML (take it out; write `\\<` "
						+ "to show one)",
				"aftercare/a.md:7:3: warning: readers see `<b onclick=\"alert(1)\">`, since pages hold no HTML (write "
						+ "`**words**`)");
		assertThat(site.site().html(site.site().page(new PagePath("/aftercare/a")).orElseThrow()).toString())
			.contains("&lt;script&gt;", "&lt;b onclick=")
			.doesNotContain("<script", "<b ");
	}

	private Inspection withBody(String body) {
		return ContentFolder.of(this.folder, "").write("aftercare/a.md", page(body)).read();
	}

	private static String text(Inspection site) {
		return site.site().page(new PagePath("/aftercare/a")).orElseThrow().document().text();
	}

}
