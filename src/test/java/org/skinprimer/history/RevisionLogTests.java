package org.skinprimer.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.TestContent;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.PagePath;
import org.skinprimer.load.LastGood;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The same history on H2 and on PostgreSQL. */
class RevisionLogTests extends HistoryDatabases {

	private static final PagePath PAGE = new PagePath("/after/page");

	private static final PagePath GLOSSARY = new PagePath("/glossary.yaml");

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("databases")
	void theFirstRevisionCarriesTheDayThatTheHeaderNames(DataSource database) {
		assertThat(changes(database, SEEN, "published: 2026-03-01", "Text.").get(PAGE))
			.isEqualTo("2026-03-01T05:00:00Z");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theLatestChangeOfTheHeaderCounts(DataSource database) {
		String header = "published: 2026-03-01\nchanges: [{on: 2026-05-02, what: More.}]";
		assertThat(changes(database, SEEN, header, "Text.").get(PAGE)).isEqualTo("2026-05-02T04:00:00Z");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aFutureDayOfTheHeaderDoesNotCount(DataSource database) {
		assertThat(changes(database, SEEN, "published: 2031-01-01", "Text.").get(PAGE)).isEqualTo(SEEN);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aLaterRevisionCarriesTheTimeItWasSeenAndTheSameTextAddsNone(DataSource database) {
		Instant later = SEEN.plusSeconds(60);
		String header = "published: 2026-03-01";
		changes(database, SEEN, header, "Text.");
		assertThat(changes(database, later, header, "Text.").get(PAGE)).isEqualTo("2026-03-01T05:00:00Z");
		assertThat(changes(database, later, header, "Other text.").get(PAGE)).isEqualTo(later);
		assertThat(changes(database, SEEN, header, "Other text.").get(PAGE)).isEqualTo(later);
		Revisions log = revisions(database);
		assertThat(log.of(PAGE)).extracting(Revision::number).containsExactly(2, 1);
		assertThat(log.of(PAGE)).extracting(Revision::title).containsOnly("A page");
		assertThat(log.text(PAGE, 1).orElseThrow()).startsWith("---").endsWith("\nText.\n");
		assertThat(log.text(PAGE, 2).orElseThrow()).endsWith("\nOther text.\n");
		assertThat(log.text(PAGE, 3)).isEmpty();
		assertThat(log.recent(1)).isEqualTo(log.of(PAGE).subList(0, 1));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theLineEndsOfAnotherSystemAreNoRevision(DataSource database) throws IOException {
		changes(database, SEEN, "order: 1", "Text.");
		Path file = this.folder.resolve("after/page.md");
		Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
		Instant later = SEEN.plusSeconds(60);
		assertThat(remember(history(database), snapshot(), later).changes()).containsEntry(PAGE, SEEN);
		assertThat(revisions(database).of(PAGE)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aChangedBlockIsARevisionOfEachPageThatShowsItAndOfNoOther(DataSource database) {
		TestContent.write(this.folder,
				page("after/other.md", "title: Other", "Text.") + "-- blocks/wash.md --\nWash the place.\n");
		String header = "published: 2026-03-01";
		changes(database, SEEN, header, "[Wash](block:wash)");
		TestContent.writeOnly(this.folder, "-- blocks/wash.md --\nWash it well.\n");
		Instant later = SEEN.plusSeconds(60);
		Map<PagePath, Instant> changes = changes(database, later, header, "[Wash](block:wash)");
		assertThat(changes).containsEntry(PAGE, later)
			.containsEntry(new PagePath("/after/other"), SEEN)
			.containsEntry(new PagePath("/blocks/wash.md"), later);
		assertThat(changes(database, later.plusSeconds(60), header, "[Wash](block:wash)")).containsEntry(PAGE, later);
		Revisions log = revisions(database);
		assertThat(log.of(PAGE)).extracting(Revision::number).containsExactly(2, 1);
		assertThat(log.of(PAGE)).extracting(Revision::hash).containsOnly(log.of(PAGE).get(0).hash());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aTitleMayBeOfAnyLength(DataSource database) {
		TestContent.write(this.folder, page("after/long.md", "title: " + "A".repeat(5_000), "Text."));
		assertThat(changes(database, SEEN, "order: 1", "Text.")).containsKey(new PagePath("/after/long"));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void draftsAndDataFilesAreRemembered(DataSource database) {
		TestContent.write(this.folder, "-- glossary.yaml --\n- id: scar\n  term: scar\n  meaning: A mark.\n");
		changes(database, SEEN, "draft: true", "Text.");
		Revisions log = revisions(database);
		assertThat(log.of(PAGE)).hasSize(1);
		assertThat(log.of(GLOSSARY)).extracting(Revision::title).containsExactly("glossary.yaml");
		assertThat(log.of(new PagePath("/site.yaml"))).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theNewestTextIsTheLastGoodOneUntilItIsTakenAway(DataSource database) {
		changes(database, SEEN, "order: 1", "Text.");
		changes(database, SEEN, "order: 1", "Other text.");
		DatabaseHistory history = history(database);
		PagePath unknown = new PagePath("/after/unknown");
		Map<PagePath, LastGood.Text> found = history.of(Set.of(PAGE, unknown, new PagePath("/after")));
		assertThat(found).containsOnlyKeys(PAGE, new PagePath("/after"));
		assertThat(found.get(PAGE).text()).endsWith("\nOther text.\n");
		assertThat(found.get(PAGE).hash()).isEqualTo(revisions(database).of(PAGE).get(0).hash());
		assertThat(this.folder.resolve("after/page.md").toFile().delete()).isTrue();
		remember(history, snapshot(), SEEN);
		assertThat(history.of(Set.of(PAGE))).isEmpty();
	}

	private Map<PagePath, Instant> changes(DataSource database, Instant now, String header, String text) {
		TestContent.write(this.folder, page("after/page.md", "title: A page\n" + header, text));
		return remember(history(database), snapshot(), now).changes();
	}

	private static String page(String file, String header, String text) {
		return """
				-- %s --
				---
				%s
				description: A page whose history is kept, with enough words to describe it.
				---
				%s
				""".formatted(file, header, text);
	}

	private ContentSnapshot snapshot() {
		return new SiteReader(this.folder).load(Optional.empty(), SEEN, LastGood.NONE).snapshot();
	}

}
