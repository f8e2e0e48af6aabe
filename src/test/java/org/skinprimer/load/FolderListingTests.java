package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;

import static org.assertj.core.api.Assertions.assertThat;

/** What is seen of a folder where the file system tells which files were touched. */
class FolderListingTests {

	@TempDir
	private Path temp;

	private Path folder;

	@BeforeEach
	void write() throws IOException {
		this.folder = Files.createDirectory(this.temp.toRealPath().resolve("content"));
		TestContent.write(this.folder, """
				-- after/one.md --
				One.
				-- after/picture.svg --
				<svg/>
				-- glossary.yaml --
				""");
	}

	@Test
	void editsNewFilesAndSavesByRenamingTakeNoLookAtTheOthers() throws Exception {
		FolderListing before = FolderListing.of(this.folder);
		Path one = write("after/one.md", "More than one.");
		Path two = write("after/two.md", "Two.");
		Path picture = write("after/picture.svg", "<svg></svg>");
		Path glossary = write("glossary.yaml", "# words");
		Path draft = write("after/.one.md.swp", "");
		Path part = write("after/index.md.part", "Anew.");
		Path index = Files.move(part, this.folder.resolve("after/index.md"), StandardCopyOption.REPLACE_EXISTING);
		assertThat(before.again(this.folder, Set.of(one, two, picture, glossary, draft, part, index)))
			.contains(FolderListing.of(this.folder));
		assertThat(before.again(this.folder, Set.of(two)).orElseThrow().pages().keySet())
			.containsExactly("after/index.md", "after/one.md", "after/two.md", "index.md");
		assertThat(before.pages()).doesNotContainKey("after/two.md");
	}

	@Test
	void whatIsGoneMayBeHalfOfAMove() throws Exception {
		FolderListing before = FolderListing.of(this.folder);
		Files.delete(this.folder.resolve("after/one.md"));
		assertThat(before.again(this.folder, Set.of(this.folder.resolve("after/one.md")))).isEmpty();
		Files.move(this.folder.resolve("after"), this.temp.resolve("away"));
		assertThat(before.again(this.folder, Set.of(this.folder.resolve("after")))).isEmpty();
		Files.move(this.folder, this.temp.resolve("gone"));
		assertThat(before.again(this.folder, Set.of(this.folder.resolve("index.md")))).isEmpty();
	}

	@Test
	void foldersTakeALookAtAll() throws Exception {
		FolderListing before = FolderListing.of(this.folder);
		Path inner = write("after/new/page.md", "").getParent();
		assertThat(before.again(this.folder, Set.of(inner))).isEmpty();
		assertThat(before.again(this.folder, Set.of(this.folder))).isEmpty();
		assertThat(before.again(this.folder, Set.of(this.temp.resolve("log.txt")))).isEmpty();
	}

	@Test
	void filesThatAreLeftOutTakeALookAtAll() throws Exception {
		FolderListing before = FolderListing.of(this.folder);
		Path bad = write("after/Bad Name.md", "");
		assertThat(before.again(this.folder, Set.of(bad))).isEmpty();
		assertThat(before.unusable()).isEmpty();
		FolderListing now = FolderListing.of(this.folder);
		Files.delete(bad);
		assertThat(now.again(this.folder, Set.of(bad))).isEmpty();
		write("after/Bad Name.md", "");
		Path one = write("after/one.md", "Good beside it.");
		assertThat(now.again(this.folder, Set.of(one))).contains(FolderListing.of(this.folder));
	}

	@Test
	void ofWhatALinkLeadsToNobodyIsTold() throws Exception {
		Path link = this.folder.resolve("after/link.md");
		FolderListing before = FolderListing.of(this.folder);
		Files.createSymbolicLink(link, Path.of("one.md"));
		assertThat(before.again(this.folder, Set.of(link))).isEmpty();
		FolderListing linked = FolderListing.of(this.folder);
		assertThat(linked.pages()).containsKey("after/link.md");
		assertThat(linked.again(this.folder, Set.of(write("after/one.md", "Both.")))).isEmpty();
		// As folders are changed that a cluster mounts.
		Files.delete(link);
		FolderListing plain = FolderListing.of(this.folder);
		Path hidden = Files.createSymbolicLink(this.folder.resolve("..data"), this.temp);
		assertThat(plain.again(this.folder, Set.of(hidden))).isEmpty();
	}

	/**
	 * Whatever happens: a short look sees what a whole one does, or says that it cannot.
	 */
	@RepeatedTest(20)
	void aShortLookSeesWhatAWholeOneDoes(RepetitionInfo repetition) throws Exception {
		Random random = new Random(repetition.getCurrentRepetition());
		List<String> names = List.of("index.md", "after/index.md", "after/a.md", "after/b.md", "after/b", "b/c.md",
				"site.yaml", "notes.txt", ".hidden/d.md", "after/p.png", "Q.md");
		FolderListing before = FolderListing.of(this.folder);
		int quick = 0;
		for (int step = 0; step < 100; step++) {
			Path file = this.folder.resolve(names.get(random.nextInt(names.size())));
			boolean folder = Files.isDirectory(file);
			if (random.nextInt(3) == 0 && !folder) {
				Files.deleteIfExists(file);
			}
			else if (!folder && !Files.isRegularFile(file.getParent())) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, "x".repeat(step));
			}
			FolderListing now = FolderListing.of(this.folder);
			assertThat(before.again(this.folder, Set.of(file)).orElse(now)).isEqualTo(now);
			quick += before.again(this.folder, Set.of(file)).isPresent() ? 1 : 0;
			before = now;
		}
		assertThat(quick).isPositive();
	}

	private Path write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

}
