package org.skinprimer.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.NOW;
import static org.skinprimer.load.ContentFolder.page;

/** A page that is good first, and then broken by an edit. */
class StandInTests {

	private static final String FILE = "aftercare/a.md";

	private static final PagePath A = new PagePath("/aftercare/a");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "Draft: true", "draft: ture", "draft: tru e", "draft: yes", "drfat: true",
			"expires: 2020-01-01", "publishOn: soon", "draft: true\nordr: 1", "draft: true\n\tkeyPoints: 1",
			"draft: true\ntitle: \"B" })
	void aHeaderThatMayHideThePageTakesItOffAtOnce(String lines) {
		LoadedFolder now = then("", with(lines, "Text.\n"));
		assertThat(shown(now, NOW)).isFalse();
		assertThat(now.kept()).isEmpty();
		assertThat(now.withheld()).containsExactly(FILE);
		assertThat(now.problems().get(0).message()).startsWith("the page is off the site");
	}

	@Test
	void aMistakeInTheTextDoesNotShowWhatTheHeaderHides() {
		assertThat(shown(then("", with("draft: true", "# No\n")), NOW)).isFalse();
		assertThat(shown(then("", with("publishOn: 2026-12-24", "# No\n")), NOW)).isFalse();
	}

	@Test
	void aHeaderWithoutAnEndMayHideThePage() {
		LoadedFolder now = then("", "---\ntitle: A\ndraft: true\n\nText of the page.\n");
		assertThat(shown(now, NOW)).isFalse();
	}

	@Test
	void aFileThatIsNotUtf8MayHideThePage() {
		assertThat(shown(then("", with("draft: true", "Caf\u00e9.\n").getBytes(StandardCharsets.ISO_8859_1)), NOW))
			.isFalse();
		assertThat(shown(then("", with("draft: true", "Text.\n").getBytes(StandardCharsets.UTF_16)), NOW)).isFalse();
		assertThat(shown(then("", with("", "Caf\u00e9.\n").getBytes(StandardCharsets.ISO_8859_1)), NOW)).isTrue();
	}

	@Test
	void aFileThatWasGivenABadNameMayHideThePage() throws IOException {
		ContentFolder content = ContentFolder.of(this.folder, "").write(FILE, with("", "Text.\n"));
		LoadedFolder good = content.load();
		Files.move(content.path(FILE), content.path("aftercare/A.md"));
		assertThat(shown(again(good), NOW)).isTrue();
		content.write("aftercare/A.md", with("draft: yes", "Text.\n"));
		assertThat(shown(again(good), NOW)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ordr: 1", "draft: no", "draft: off\nordr: 1", "draft: false\nordr: 1",
			"# draft: true\nordr: 1", "publishOn: 2020-01-01\nordr: 1", "expiresOn: 2030-01-01\nordr: 1",
			"\tkeyPoints: 1", "keyPoints:\n  - Draft: write it down." })
	void anyOtherMistakeKeepsTheLastGoodVersion(String lines) {
		LoadedFolder now = then("", with(lines, "Text.\n"));
		assertThat(shown(now, NOW)).isTrue();
		assertThat(now.kept()).containsExactly(FILE);
		assertThat(now.problems()).noneMatch((problem) -> problem.message().contains("off the site"));
	}

	@Test
	void theLastGoodVersionEndsWhenTheBrokenFileDoes() {
		LoadedFolder now = then("", with("expiresOn: 2026-12-01\nordr: 1", "Text.\n"));
		assertThat(shown(now, Instant.parse("2026-12-01T04:59:59Z"))).isTrue();
		assertThat(shown(now, Instant.parse("2026-12-01T05:00:00Z"))).isFalse();
	}

	@Test
	void aPageThatWaitedAlreadyStillAppearsOnItsDay() {
		LoadedFolder now = then("publishOn: 2026-12-24", with("publishOn: 2026-12-24", "# No\n"));
		assertThat(now.kept()).containsExactly(FILE);
		assertThat(shown(now, NOW)).isFalse();
		assertThat(shown(now, Instant.parse("2026-12-25T12:00:00Z"))).isTrue();
		assertThat(then("publishOn: 2026-12-24", with("publishOn: 2027-12-24", "# No\n")).kept()).isEmpty();
	}

	private static String with(String lines, String text) {
		return page(text).replaceFirst("\n---\n", "\n" + (lines.isEmpty() ? "" : lines + "\n") + "---\n");
	}

	private LoadedFolder then(String before, String now) {
		return then(before, now.getBytes(StandardCharsets.UTF_8));
	}

	private LoadedFolder then(String before, byte[] now) {
		ContentFolder content = ContentFolder.of(this.folder, "").write(FILE, with(before, "Text.\n"));
		LoadedFolder good = content.load();
		assertThat(good.problems()).isEqualTo(List.of());
		content.write(FILE, now);
		return again(good);
	}

	private LoadedFolder again(LoadedFolder good) {
		return new SiteReader(this.folder).load(Optional.of(good), NOW, LastGood.NONE);
	}

	private static boolean shown(LoadedFolder folder, Instant at) {
		return new Site(folder.snapshot(), at, SiteHistory.NONE).page(A).isPresent();
	}

}
