package org.skinprimer.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.LoadedFolder;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A page stays the same page wherever its file goes, on H2 and on PostgreSQL. */
class MovesTests extends HistoryDatabases {

	private static final PagePath OLD = new PagePath("/aftercare/old");

	private static final PagePath NEW = new PagePath("/faq/new");

	private static final String WORDS = "Wash your hands before you touch your skin, and keep makeup away from it "
			+ "until the redness is gone. Ask your clinic if it hurts more on the second day than on the first one.";

	private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

	private static final Instant LATER = SEEN.plusSeconds(60);

	@TempDir
	Path folder;

	private ContentFolder content;

	private DatabaseHistory history;

	private Optional<LoadedFolder> before = Optional.empty();

	private Inspection inspection;

	@ParameterizedTest
	@MethodSource("databases")
	void aPageThatLeavesItsPictureBehindIsServedWithIt(DataSource database) {
		begin(database, text("Old", WORDS + "\n\n![A map](map.svg)\n\nSee [the other](other.md)."));
		move("aftercare/old.md", "faq/new.md");
		Site site = look(database);
		assertThat(site.movedTo(OLD)).contains(NEW);
		assertThat(html(site, NEW)).contains("/pictures/aftercare/map.", "href=\"/aftercare/other\"");
		assertThat(problems()).containsExactly(
				"aftercare/other.md:5:1: warning: the link “old” leads to `old.md`, which has moved to "
						+ "`../faq/new.md` (visitors get there; write `../faq/new.md`)",
				"faq/new.md:7:1: warning: the picture `map.svg` has not moved along with the page; it is "
						+ "`../aftercare/map.svg` (visitors see it; write `../aftercare/map.svg`, or move the picture too)",
				"faq/new.md:9:5: warning: the link “the other” leads to `other.md`, which has moved to "
						+ "`../aftercare/other.md` (visitors get there; write `../aftercare/other.md`)");
		assertThat(html(site, new PagePath("/aftercare/other"))).contains("href=\"/faq/new\"");
		this.before = Optional.empty();
		assertThat(html(look(database), NEW)).contains("/pictures/aftercare/map.", "href=\"/aftercare/other\"");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aMoveTakesTheHistoryAndTheDatesAlong(DataSource database) {
		begin(database, text("Old", WORDS));
		this.content.write("aftercare/old.md", text("Old", WORDS + " More."));
		Instant changed = look(database, LATER).page(OLD).orElseThrow().changed().orElseThrow();
		move("aftercare/old.md", "faq/new.md");
		Site site = look(database, LATER.plusSeconds(60));
		assertThat(site.page(NEW).orElseThrow().changed()).contains(changed).contains(LATER);
		assertThat(site.first(NEW)).isEqualTo(OLD);
		assertThat(revisions(database).of(NEW)).isEqualTo(revisions(database).of(OLD));
		assertThat(revisions(database).of(NEW)).extracting(Revision::path).containsExactly(NEW, OLD, OLD);
		assertThat(revisions(database).of(NEW)).extracting(Revision::number).containsExactly(3, 2, 1);
		this.content.write("faq/new.md", text("New", WORDS + " Much more."));
		assertThat(look(database, LATER.plusSeconds(90)).page(NEW).orElseThrow().changed())
			.contains(LATER.plusSeconds(90));
		assertThat(revisions(database).of(OLD)).hasSize(4);
		this.content.write("aftercare/old.md", text("Something else", "Other words."));
		Site other = look(database, LATER.plusSeconds(120));
		assertThat(other.movedTo(OLD)).isEmpty();
		assertThat(other.first(OLD)).isNotEqualTo(other.first(NEW));
		assertThat(revisions(database).of(OLD)).hasSize(1);
		assertThat(revisions(database).of(NEW)).hasSize(4);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aPageThatIsBrokenOnItsWayIsServedAsItWas(DataSource database) {
		begin(database, text("Old", WORDS));
		remove("aftercare/old.md");
		this.content.write("faq/new.md", text("Old", WORDS).replace("description", "descripton"));
		Site site = look(database);
		assertThat(site.movedTo(OLD)).contains(NEW);
		assertThat(html(site, NEW)).contains("Wash your hands");
		assertThat(this.inspection.kept()).containsExactly("faq/new.md");
		this.before = Optional.empty();
		assertThat(html(look(database), NEW)).contains("Wash your hands");
		this.content.write("faq/new.md", text("Old", WORDS + " Mended."));
		assertThat(html(look(database), NEW)).contains("Mended.");
		assertThat(revisions(database).of(NEW)).extracting(Revision::path).containsExactly(NEW, NEW, OLD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft: ture", "Draft: true", "drfat: true", "publishon 2030-01-01", "expiresON: soon" })
	void aPageThatMayBeMeantToHideIsNotServedOnItsWay(String line) {
		DataSource database = databases().findFirst().orElseThrow();
		begin(database, text("Old", WORDS));
		remove("aftercare/old.md");
		this.content.write("faq/new.md", text("Old", WORDS).replace("title:", line + "\ntitle:"));
		Site site = look(database);
		assertThat(site.movedTo(OLD)).isEmpty();
		assertThat(site.page(OLD)).isEmpty();
		assertThat(site.page(NEW)).isEmpty();
		this.content.write("faq/new.md", text("Old", WORDS));
		assertThat(look(database).movedTo(OLD)).contains(NEW);
		assertThat(revisions(database).of(NEW)).extracting(Revision::path).containsExactly(NEW, OLD);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aPageThatWasNotPublicIsNotServedOnItsWay(DataSource database) {
		begin(database, text("Old\npublishOn: 2030-01-01", WORDS));
		remove("aftercare/old.md");
		this.content.write("faq/new.md", text("Old", WORDS).replace("description", "descripton"));
		assertThat(look(database).page(NEW)).isEmpty();
		assertThat(this.inspection.withheld()).containsExactly("faq/new.md");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aPageIsKnownByMostOfItsWords(DataSource database) {
		begin(database, text("Old", WORDS));
		remove("aftercare/old.md");
		this.content.write("faq/new.md", text("New", WORDS.replace("hurts", "aches")));
		assertThat(look(database).movedTo(OLD)).contains(NEW);
		assertThat(revisions(database).of(NEW)).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void otherWordsAreAnotherPage(DataSource database) {
		begin(database, text("Old", WORDS));
		remove("aftercare/old.md");
		this.content.write("faq/new.md", text("New", "Wash your hands before you touch your skin. Eat and drink as you "
				+ "like, sleep on your back, and come again after four weeks if all is well with you and your skin."));
		assertThat(look(database).movedTo(OLD)).isEmpty();
		assertThat(revisions(database).of(NEW)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void twoPagesThatSwapTheirNamesSwapTheirHistories(DataSource database) {
		begin(database, text("Old", WORDS));
		PagePath other = new PagePath("/aftercare/other");
		move("aftercare/old.md", "aftercare/tmp");
		move("aftercare/other.md", "aftercare/old.md");
		move("aftercare/tmp", "aftercare/other.md");
		Site site = look(database, LATER);
		assertThat(site.page(other).orElseThrow().changed()).contains(SEEN);
		assertThat(site.first(other)).isEqualTo(OLD);
		assertThat(site.first(OLD)).isEqualTo(other);
		assertThat(revisions(database).of(other)).extracting(Revision::path).containsExactly(other, OLD);
		assertThat(revisions(database).of(OLD)).extracting(Revision::path).containsExactly(OLD, other);
		this.before = Optional.empty();
		assertThat(look(database, LATER).first(OLD)).isEqualTo(other);
		assertThat(revisions(database).of(OLD)).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aMoveAndItsUndoingLeaveThePageAsItWas(DataSource database) {
		begin(database, text("Old", WORDS + "\n\n![A map](map.svg)"));
		move("aftercare/old.md", "faq/new.md");
		look(database, LATER);
		move("faq/new.md", "aftercare/old.md");
		Site site = look(database, LATER);
		assertThat(site.movedTo(NEW)).contains(OLD);
		assertThat(site.page(OLD).orElseThrow().changed()).contains(SEEN);
		assertThat(site.first(OLD)).isEqualTo(OLD);
		assertThat(revisions(database).of(OLD)).extracting(Revision::path).containsExactly(OLD, NEW, OLD);
		assertThat(problems()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aCopyTakesThePlaceOfThePageThatIsTakenAwayLater(DataSource database) throws IOException {
		begin(database, text("Old", WORDS));
		Files.copy(this.content.path("aftercare/old.md"), this.content.path("faq/new.md"));
		look(database, LATER);
		remove("aftercare/old.md");
		Site site = look(database, LATER.plusSeconds(60));
		assertThat(site.movedTo(OLD)).contains(NEW);
		assertThat(site.page(NEW).orElseThrow().changed()).contains(SEEN);
		assertThat(revisions(database).of(NEW)).extracting(Revision::path).containsExactly(NEW, OLD);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aCopyToWhereThePageOnceWasTakesItsPlaceToo(DataSource database) throws IOException {
		begin(database, text("Old", WORDS));
		move("aftercare/old.md", "faq/new.md");
		look(database, LATER);
		Files.copy(this.content.path("faq/new.md"), this.content.path("aftercare/old.md"));
		look(database, LATER.plusSeconds(1));
		remove("faq/new.md");
		Site site = look(database, LATER.plusSeconds(2));
		assertThat(site.movedTo(NEW)).contains(OLD);
		assertThat(site.first(OLD)).isEqualTo(OLD);
		assertThat(revisions(database).of(OLD)).extracting(Revision::path).containsExactly(OLD, NEW, OLD);
		move("aftercare/old.md", "faq/third.md");
		assertThat(look(database, LATER.plusSeconds(3)).first(new PagePath("/faq/third"))).isEqualTo(OLD);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aTextThatAnotherFilePushedAsideIsFoundWhereItComesAgain(DataSource database) throws IOException {
		begin(database, text("Old", WORDS));
		String old = Files.readString(this.content.path("aftercare/old.md"));
		Files.delete(this.content.path("aftercare/old.md"));
		move("aftercare/other.md", "aftercare/old.md");
		assertThat(look(database, LATER).movedTo(new PagePath("/aftercare/other"))).contains(OLD);
		this.content.write("faq/new.md", old);
		assertThat(look(database, LATER).first(NEW)).isEqualTo(OLD);
		assertThat(revisions(database).of(NEW)).extracting(Revision::path).containsExactly(NEW, OLD);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aBrokenTextThatAnotherFilePushedAsideIsServedAsItWas(DataSource database) throws IOException {
		begin(database, text("Old", WORDS));
		String old = Files.readString(this.content.path("aftercare/old.md"));
		move("aftercare/other.md", "aftercare/old.md");
		look(database, LATER);
		this.content.write("faq/new.md", old.replace("title:", "titel:"));
		assertThat(html(look(database, LATER), NEW)).contains("Wash your hands");
		assertThat(this.inspection.kept()).containsExactly("faq/new.md");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aFolderMovesAsOneOrFileByFile(DataSource database) throws IOException {
		begin(database, text("Old", WORDS + "\n\n![A map](map.svg)"));
		move("faq", "questions");
		Site moved = look(database);
		assertThat(moved.movedTo(new PagePath("/faq"))).contains(new PagePath("/questions"));
		Files.createDirectories(this.content.path("later"));
		for (String file : List.of("old.md", "index.md", "map.svg", "other.md")) {
			move("aftercare/" + file, "later/" + file);
			look(database);
		}
		Site site = look(database);
		Map.of("/aftercare", "/later", "/aftercare/old", "/later/old", "/aftercare/other", "/later/other")
			.forEach((from, to) -> assertThat(site.movedTo(new PagePath(from))).contains(new PagePath(to)));
		assertThat(problems()).filteredOn((problem) -> !problem.startsWith("site.yaml")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aPageIsNotGoneAtOnce(DataSource database) {
		begin(database, text("Old", WORDS));
		remove("aftercare/old.md");
		Site site = look(new SiteReader(this.folder, Duration.ofMinutes(1)), database, SEEN);
		assertThat(site.page(OLD)).isPresent();
		assertThat(this.before.orElseThrow().nextLook()).isPresent();
		this.content.write("faq/new.md", text("Old", WORDS));
		assertThat(look(new SiteReader(this.folder, Duration.ofMinutes(1)), database, SEEN).movedTo(OLD)).contains(NEW);
		assertThat(this.before.orElseThrow().nextLook()).isEmpty();
		remove("faq/new.md");
		assertThat(look(database).page(NEW)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aNewPageIsAmongTheNewestChangesOnTheDayItComes(DataSource database) {
		begin(database, text("Old", WORDS));
		this.content.write("faq/new.md", text("New\npublished: 2026-03-01", "Words."));
		assertThat(look(database, LATER).page(NEW).orElseThrow().changed())
			.contains(Instant.parse("2026-03-01T05:00:00Z"));
		assertThat(revisions(database).recent(1)).extracting(Revision::path, Revision::recordedAt)
			.containsExactly(tuple(NEW, LATER));
	}

	private void begin(DataSource database, String old) {
		this.content = ContentFolder.of(this.folder, "")
			.write("aftercare/old.md", old)
			.write("aftercare/other.md", text("Other", "[old](old.md)"))
			.write("aftercare/map.svg", PICTURE);
		look(database);
	}

	private static String text(String title, String body) {
		return """
				---
				title: %s
				description: A plain sentence that is long enough to stand in search results.
				---
				%s
				""".formatted(title, body);
	}

	private Site look(DataSource database) {
		return look(database, SEEN);
	}

	private Site look(DataSource database, Instant now) {
		return look(new SiteReader(this.folder), database, now);
	}

	private Site look(SiteReader reader, DataSource database, Instant now) {
		if (this.before.isEmpty()) {
			this.history = history(database);
		}
		LoadedFolder loaded = reader.load(this.before, now, this.history);
		this.before = Optional.of(loaded);
		Site site = new Site(loaded.snapshot(), now, remember(this.history, loaded.snapshot(), now));
		this.inspection = Inspection.of(loaded, site, Optional.empty());
		return site;
	}

	private List<String> problems() {
		return ContentFolder.problems(this.inspection);
	}

	private static String html(Site site, PagePath path) {
		return site.html(site.page(path).orElseThrow()).toString();
	}

	private void move(String from, String to) {
		try {
			Files.move(this.content.path(from), this.content.path(to), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void remove(String file) {
		this.content.remove(file);
	}

}
