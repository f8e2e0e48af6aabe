package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

/** What stands in a folder in the place of files, and files with odd times. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFolderTests {

	private static final PagePath A = new PagePath("/aftercare/a");

	@TempDir
	private Path temp;

	private Path folder;

	private ContentFolder content;

	private SiteReader reader;

	@BeforeEach
	void write() throws IOException {
		this.folder = Files.createDirectory(this.temp.toRealPath().resolve("content"));
		this.content = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("First words.\n"))
			.write("aftercare/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
			.write("glossary.yaml", "- id: scar\n  term: scar\n  meaning: A mark.\n");
		this.reader = new SiteReader(this.folder);
		for (String name : new String[] { "aftercare/a.md", "aftercare/p.svg", "glossary.yaml", "site.yaml", "index.md",
				"aftercare/index.md", "faq/index.md" }) {
			at(name, ContentFolder.NOW.minusSeconds(3600));
		}
	}

	private void at(String name, Instant time) throws IOException {
		Files.setLastModifiedTime(this.content.path(name), FileTime.from(time));
	}

	/** Pipes, links that anybody may make, and names with a line break. */
	private void assumeThatFilesAreThoseOfUnix() {
		assumeThat(this.temp.getFileSystem().supportedFileAttributeViews()).contains("unix");
	}

	private void pipe(String name) throws Exception {
		assumeThatFilesAreThoseOfUnix();
		Files.deleteIfExists(this.content.path(name));
		assertThat(new ProcessBuilder("mkfifo", this.content.path(name).toString()).start().waitFor()).isZero();
	}

	private LoadedFolder load(LoadedFolder before, Instant now) {
		return this.reader.load(Optional.of(before), now, LastGood.NONE);
	}

	private static String text(LoadedFolder folder) {
		return new Site(folder.snapshot(), ContentFolder.NOW, SiteHistory.NONE).page(A)
			.map((page) -> page.document().text())
			.orElse("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "aftercare/a.md", "aftercare/new.md", "aftercare/p.svg", "glossary.yaml" })
	void aPipeIsToldAndNeverWaitedFor(String name) throws Exception {
		LoadedFolder before = this.content.load();
		pipe(name);
		assertThat(this.content.read().problems()).extracting(Problem::location).containsOnlyOnce(name + ":1:1");
		LoadedFolder now = load(before, ContentFolder.NOW);
		assertThat(text(now)).contains("First words.");
		assertThat(now.problems()).extracting(Problem::file).contains(name);
		Files.delete(this.content.path(name));
		assertThat(load(now, ContentFolder.NOW).problems()).extracting(Problem::location).doesNotContain(name + ":1:1");
	}

	@Test
	void aPipeInThePlaceOfTheSettingsIsToldAtTheStart() throws Exception {
		pipe("site.yaml");
		assertThatThrownBy(this.reader::requireReadable).isInstanceOf(UnreadableContent.class);
		assertThatThrownBy(this.content::read).isInstanceOf(UnreadableContent.class);
	}

	@Test
	void aFolderInThePlaceOfAPageTakesNothingAway() throws Exception {
		LoadedFolder before = this.content.load();
		this.content.remove("aftercare/a.md");
		Files.createDirectory(this.content.path("aftercare/a.md"));
		LoadedFolder now = load(before, ContentFolder.NOW);
		assertThat(text(now)).contains("First words.");
		assertThat(now.kept()).containsExactly("aftercare/a.md");
		assertThat(now.problems()).extracting(Problem::toString)
			.containsExactly("aftercare/a.md:1:1: error: a folder stands in the place of this page, and visitors get "
					+ "its last good version (put the page back, or give the folder another name)");
		assertThat(load(now, ContentFolder.NOW.plusSeconds(5)).snapshot()).isSameAs(now.snapshot());
		Files.delete(this.content.path("aftercare/a.md"));
		this.content.write("aftercare/a.md", page("Second words.\n"));
		LoadedFolder mended = load(now, ContentFolder.NOW);
		assertThat(text(mended)).contains("Second words.");
		assertThat(mended.problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "aftercare/a.md", "aftercare/p.svg", "glossary.yaml", "site.yaml" })
	void aFileFromTheFutureMakesOneSite(String name) throws Exception {
		LoadedFolder before = this.content.load();
		at(name, ContentFolder.NOW.plus(Duration.ofDays(1)));
		Instant now = ContentFolder.NOW;
		for (int look = 0; look < 5; look++) {
			LoadedFolder next = load(before, now);
			assertThat(next.snapshot()).isSameAs(before.snapshot());
			before = next;
			now = now.plusSeconds(5);
		}
		assertThat(load(before, now)).isSameAs(before);
		at(name, ContentFolder.NOW.plus(Duration.ofDays(2)));
		assertThat(load(before, now)).isNotSameAs(before);
	}

	@Test
	void aBrokenFileFromTheFutureMakesOneSite() throws Exception {
		this.content.write("aftercare/a.md", new byte[] { (byte) 0xff });
		at("aftercare/a.md", ContentFolder.NOW.plus(Duration.ofDays(1)));
		LoadedFolder first = load(this.content.load(), ContentFolder.NOW.plusSeconds(5));
		assertThat(load(first, ContentFolder.NOW.plusSeconds(10))).isSameAs(first);
	}

	@ParameterizedTest
	@ValueSource(strings = { "aftercare/a.md", "aftercare/p.svg", "glossary.yaml", "site.yaml" })
	void whatTheSystemTellsOfIsReadWhateverItLooksLike(String name) throws Exception {
		LoadedFolder before = load(this.content.load(), ContentFolder.NOW);
		Path file = this.content.path(name);
		FileTime time = Files.getLastModifiedTime(file);
		String text = Files.readString(file);
		String other = text.replace("First", "Later")
			.replace("0 0 9 9", "0 0 8 8")
			.replace("mark", "spot")
			.replace("Plain words", "Plain sense");
		assertThat(other).isNotEqualTo(text).hasSameSizeAs(text);
		Files.writeString(file, other);
		Files.setLastModifiedTime(file, time);
		assertThat(load(before, ContentFolder.NOW)).isSameAs(before);
		LoadedFolder told = this.reader.load(Set.of(file), before, ContentFolder.NOW, LastGood.NONE);
		assertThat(told.snapshot()).isNotSameAs(before.snapshot());
		LoadedFolder again = this.reader.load(Set.of(file), told, ContentFolder.NOW, LastGood.NONE);
		assertThat(again.snapshot()).isSameAs(told.snapshot());
	}

	@Test
	void whatBecomesALinkAfterItWasListedIsNotFollowed() throws Exception {
		assumeThatFilesAreThoseOfUnix();
		Path secret = Files.writeString(this.temp.resolve("secret.md"), page("Secret words.\n"));
		Path file = this.content.path("aftercare/a.md");
		Files.delete(file);
		Files.createSymbolicLink(file, secret);
		assertThatThrownBy(() -> OpenedFile.read(this.folder, "aftercare/a.md", 9))
			.isInstanceOf(OpenedFile.Refused.class);
		Files.delete(file);
		Files.createSymbolicLink(file, Path.of("index.md"));
		assertThat(OpenedFile.read(this.folder, "aftercare/a.md", 3)).isEqualTo("---".getBytes());
	}

	@Test
	void aNameForgesNoLine() throws Exception {
		assumeThatFilesAreThoseOfUnix();
		Files.writeString(this.content.path("aftercare/x\nindex.md:1:1: error: forged.txt"), "");
		assertThat(problems(this.content.read())).singleElement().satisfies((problem) -> {
			assertThat(problem.lines()).hasSize(1);
			assertThat(problem).startsWith("aftercare/x\ufffdindex.md:1:1: error: forged.txt:1:1: error: ");
		});
	}

}
