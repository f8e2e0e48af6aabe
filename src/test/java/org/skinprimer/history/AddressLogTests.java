package org.skinprimer.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.TestContent;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.LastGood;
import org.skinprimer.load.SiteReader;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where pages went, on H2 and on PostgreSQL. */
class AddressLogTests extends HistoryDatabases {

	private static final PagePath A = new PagePath("/after/a");

	private static final PagePath B = new PagePath("/after/b");

	private static final PagePath C = new PagePath("/after/c");

	@TempDir
	Path folder;

	private DatabaseHistory history;

	private Instant now = SEEN.minus(Address.BRIEF);

	@ParameterizedTest
	@MethodSource("databases")
	void theSameTextAtAnotherAddressIsAMove(DataSource database) {
		site(database, "a", "A page", "Text.");
		move("after/a.md", "after/b.md");
		Site moved = site(database);
		assertThat(moved.movedTo(A)).contains(B);
		assertThat(moved.movedTo(B)).isEmpty();
		assertThat(gone(moved)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theSameTitleAtAnotherAddressIsAMove(DataSource database) {
		site(database, "a", "A page", "Text.");
		remove("a");
		assertThat(site(database, "b", "A Page", "Another text.").movedTo(A)).contains(B);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void anotherTextAndTitleIsNone(DataSource database) {
		site(database, "a", "A page", "Text.");
		remove("a");
		Site other = site(database, "b", "Another page", "Another text.");
		assertThat(other.movedTo(A)).isEmpty();
		assertThat(other.wasServed(A)).isTrue();
		assertThat(other.wasServed(C)).isFalse();
		assertThat(gone(other)).containsOnly(Map.entry(A, SEEN));
		assertThat(inspect(other).problems()).singleElement()
			.hasToString("after/a.md:1:1: warning: this page was served since 2026-11-22 and its file is gone; "
					+ "visitors are told so (to send them on, write `aliases: [/after/a]` in the header of the page "
					+ "that answers them now; if it is gone for good, list /after/a below `removed:` in site.yaml)");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void twoPagesWithTheSameTitleAreNoAnswer(DataSource database) {
		site(database, "a", "A page", "Text.");
		remove("a");
		write("b", "A page", "One.");
		assertThat(site(database, "c", "A page", "Two.").movedTo(A)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aChainOfMovesLeadsStraightToItsEnd(DataSource database) {
		site(database, "a", "A page", "Text.");
		move("after/a.md", "after/b.md");
		site(database);
		site(database, "b", "A new title", "A new text.");
		move("after/b.md", "after/c.md");
		Site moved = site(database);
		assertThat(moved.movedTo(A)).contains(C);
		assertThat(moved.movedTo(B)).contains(C);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aPageThatComesBackMakesNoCircle(DataSource database) {
		site(database, "a", "A page", "Text.");
		move("after/a.md", "after/b.md");
		site(database);
		move("after/b.md", "after/a.md");
		Site back = site(database);
		assertThat(back.movedTo(A)).isEmpty();
		assertThat(back.movedTo(B)).contains(A);
		remove("a");
		Site gone = site(database);
		assertThat(gone.movedTo(A)).isEmpty();
		assertThat(gone.movedTo(B)).isEmpty();
		assertThat(gone(gone)).containsOnlyKeys(A, B);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aPageThatComesLaterIsFoundLater(DataSource database) {
		site(database, "a", "A page", "Text.");
		remove("a");
		assertThat(site(database).movedTo(A)).isEmpty();
		assertThat(site(database, "b", "A page", "Words.").movedTo(A)).contains(B);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aRenamedSectionTakesItsAddressesAlong(DataSource database) throws IOException {
		site(database, "a", "A page", "Text.");
		move("after", "later");
		String settings = Files.readString(this.folder.resolve("site.yaml"));
		Files.writeString(this.folder.resolve("site.yaml"), settings.replace("folder: after", "folder: later"));
		Site moved = site(database);
		assertThat(moved.movedTo(A)).contains(new PagePath("/later/a"));
		assertThat(moved.movedTo(new PagePath("/after"))).contains(new PagePath("/later"));
		assertThat(inspect(moved).problems()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aDraftIsNotServedAndAHiddenPageIsNotGone(DataSource database) {
		assertThat(site(database, "a", "A page\ndraft: true", "Text.").wasServed(A)).isFalse();
		site(database, "b", "B page", "Text.");
		Site hidden = site(database, "b", "B page\ndraft: true", "Text.");
		assertThat(hidden.wasServed(B)).isTrue();
		assertThat(gone(hidden)).isEmpty();
		assertThat(hidden.movedTo(B)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsListedAsRemovedIsNoProblem(DataSource database) throws IOException {
		site(database, "a", "A page", "Text.");
		remove("a");
		Files.writeString(this.folder.resolve("site.yaml"),
				Files.readString(this.folder.resolve("site.yaml")) + "removed: [/after/a]\n");
		assertThat(inspect(site(database)).problems()).isEmpty();
		assertThat(gone(site(database))).isEmpty();
		assertThat(site(database).wasServed(A)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theTimeOfTheFirstVisitStays(DataSource database) {
		site(database, "a", "A page", "Text.");
		Instant later = SEEN.plusSeconds(60);
		assertThat(remember(history(database), snapshot(LastGood.NONE), later).served()).containsEntry(A, SEEN);
		JdbcClient jdbc = JdbcClient.create(database);
		assertThat(jdbc.sql("select count(*) from served_path").query(Integer.class).single()).isEqualTo(3);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatWasUpForMomentsIsNotMissedButGone(DataSource database) {
		site(database, "a", "A page", "Text.");
		write("b", "A slip", "Words.");
		Instant up = this.now.plusSeconds(60);
		assertThat(at(up, database).has(B)).isTrue();
		remove("b");
		Site taken = at(up.plusSeconds(599), database);
		assertThat(taken.wasServed(B)).isTrue();
		assertThat(inspect(taken).problems()).isEmpty();
		write("c", "A page of its own", "More words.");
		at(up, database);
		remove("c");
		assertThat(gone(at(up.plusSeconds(600), database))).containsOnlyKeys(C);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aSectionWithoutPagesIsNoAddress(DataSource database) throws IOException {
		site(database, "a", "A page", "Text.");
		Path settings = this.folder.resolve("site.yaml");
		String right = Files.readString(settings);
		Files.writeString(settings, right.replace("folder: after", "folder: af-ter"));
		assertThat(site(database).wasServed(new PagePath("/af-ter"))).isFalse();
		Files.writeString(settings, right);
		assertThat(inspect(site(database)).problems()).isEmpty();
	}

	private Site site(DataSource database, String name, String title, String text) {
		write(name, title, text);
		return site(database);
	}

	/** The site as it is a while after it was last looked at. */
	private Site site(DataSource database) {
		this.now = this.now.plus(Address.BRIEF);
		return at(this.now, database);
	}

	private Site at(Instant instant, DataSource database) {
		if (this.history == null) {
			this.history = history(database);
		}
		ContentSnapshot snapshot = snapshot(this.history);
		return new Site(snapshot, instant, remember(this.history, snapshot, instant));
	}

	private Map<PagePath, Instant> gone(Site site) {
		return inspect(site).gone();
	}

	private Inspection inspect(Site site) {
		return Inspection.of(new SiteReader(this.folder).load(Optional.empty(), SEEN, LastGood.NONE), site,
				Optional.empty());
	}

	private ContentSnapshot snapshot(LastGood history) {
		return new SiteReader(this.folder).load(Optional.empty(), SEEN, history).snapshot();
	}

	private void write(String name, String title, String text) {
		TestContent.write(this.folder, """
				-- after/%s.md --
				---
				title: %s
				description: A page whose addresses are kept, with enough words to describe it.
				---
				%s
				""".formatted(name, title, text));
	}

	private void move(String from, String to) {
		try {
			Files.move(this.folder.resolve(from), this.folder.resolve(to));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void remove(String name) {
		try {
			Files.delete(this.folder.resolve("after/" + name + ".md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
