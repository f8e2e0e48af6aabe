package org.skinprimer.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder that is moved while it is read is read whole or not at all. */
class MovingFolderTests {

	/** So many moves that before the mend about one in fifty reads saw half a folder. */
	private static final int MOVES = 3_000;

	private static final int PAGES = 40;

	@TempDir
	private Path temp;

	@Test
	void halfOfAFolderIsNeverRead() throws Exception {
		Path folder = this.temp.resolve("content");
		TestContent.write(folder, "");
		for (int page = 0; page < PAGES; page++) {
			TestContent.write(folder, "-- after/page-" + page + ".md --\n---\ntitle: Page\n---\n");
		}
		AtomicBoolean over = new AtomicBoolean();
		Thread moving = new Thread(() -> move(folder, over));
		moving.start();
		List<Integer> read = new ArrayList<>();
		while (!over.get()) {
			try {
				read.add(new SiteReader(folder).listing().pages().size());
			}
			catch (UnreadableContent ex) {
				assertThat(ex).hasMessageContaining(folder.toString());
			}
		}
		moving.join();
		read.add(new SiteReader(folder).listing().pages().size());
		assertThat(read).containsOnly(PAGES + 2);
	}

	private static void move(Path folder, AtomicBoolean over) {
		Path elsewhere = folder.resolveSibling("elsewhere");
		try {
			for (int time = 0; time < MOVES; time++) {
				Files.move(folder, elsewhere);
				Files.move(elsewhere, folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			over.set(true);
		}
	}

}
