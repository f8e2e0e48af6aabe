package org.skinprimer.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteReader;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The same history on H2 and on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionLogTests {

	private static final Instant SEEN = Instant.parse("2026-11-22T12:00:00Z");

	private static final PagePath PAGE = new PagePath("/after/page");

	private EmbeddedPostgres postgres;

	@TempDir
	Path folder;

	@BeforeAll
	void startPostgres() throws Exception {
		this.postgres = EmbeddedPostgres.builder().start();
	}

	@AfterAll
	void stopPostgres() throws Exception {
		this.postgres.close();
	}

	Stream<DataSource> databases() {
		JdbcDataSource h2 = new JdbcDataSource();
		h2.setUrl(
				"jdbc:h2:mem:history;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
		return Stream.of(h2, this.postgres.getPostgresDatabase());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theFirstRevisionCarriesTheDayThatTheHeaderNames(DataSource database) {
		Map<PagePath, Instant> changes = log(database, SEEN).record(site("published: 2026-03-01", "Text."));
		assertThat(changes.get(PAGE)).isEqualTo("2026-03-01T05:00:00Z");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theLatestChangeOfTheHeaderCountsAndAFutureDayDoesNot(DataSource database) {
		String header = "published: 2026-03-01\nchanges: [{on: 2026-05-02, what: More.}]";
		assertThat(log(database, SEEN).record(site(header, "Text.")).get(PAGE)).isEqualTo("2026-05-02T04:00:00Z");
		assertThat(log(database, SEEN).record(site("published: 2031-01-01", "Text.")).get(PAGE)).isEqualTo(SEEN);
		assertThat(log(database, SEEN).record(site("order: 1", "Text.")).get(PAGE)).isEqualTo(SEEN);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aLaterRevisionCarriesTheTimeItWasSeenAndTheSameTextAddsNone(DataSource database) {
		RevisionLog log = log(database, SEEN);
		log.record(site("published: 2026-03-01", "Text."));
		Instant later = SEEN.plusSeconds(60);
		RevisionLog laterLog = new RevisionLog(JdbcClient.create(database), new JdbcTemplate(database),
				Clock.fixed(later, ZoneOffset.UTC));
		assertThat(laterLog.record(site("published: 2026-03-01", "Text.")).get(PAGE)).isEqualTo("2026-03-01T05:00:00Z");
		assertThat(laterLog.record(site("published: 2026-03-01", "Other text.")).get(PAGE)).isEqualTo(later);
		assertThat(log.record(site("published: 2026-03-01", "Other text.")).get(PAGE)).isEqualTo(later);
		List<String> rows = JdbcClient.create(database)
			.sql("select number || ' ' || title || ' ' || length(hash) || ' ' || source from revision where path = ? order by number")
			.param(PAGE.value())
			.query(String.class)
			.list();
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0)).startsWith("1 A page 64 ---").endsWith("Text.\n");
		assertThat(rows.get(1)).startsWith("2 A page 64 ---").endsWith("Other text.\n");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aTitleMayBeOfAnyLength(DataSource database) {
		TestContent.write(this.folder, """
				-- after/long.md --
				---
				title: %s
				description: A page whose history is kept, with enough words to describe it.
				---
				Text.
				""".formatted("A".repeat(5_000)));
		assertThat(log(database, SEEN).record(site("order: 1", "Text."))).containsKey(new PagePath("/after/long"));
	}

	private static RevisionLog log(DataSource database, Instant now) {
		Flyway flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
		flyway.clean();
		flyway.migrate();
		return new RevisionLog(JdbcClient.create(database), new JdbcTemplate(database),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	private Site site(String header, String text) {
		TestContent.write(this.folder, """
				-- after/page.md --
				---
				title: A page
				description: A page whose history is kept, with enough words to describe it.
				%s
				---
				%s
				""".formatted(header, text));
		return new SiteReader(this.folder).read(SEEN);
	}

}
