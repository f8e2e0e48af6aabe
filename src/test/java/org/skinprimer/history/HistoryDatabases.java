package org.skinprimer.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The databases that keep a history, each empty at first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HistoryDatabases {

	static final Instant SEEN = Instant.parse("2026-11-22T12:00:00Z");

	private EmbeddedPostgres postgres;

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
		return Stream.of(h2, this.postgres.getPostgresDatabase()).peek(HistoryDatabases::empty);
	}

	private static void empty(DataSource database) {
		Flyway flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
		flyway.clean();
		flyway.migrate();
	}

	static DatabaseHistory history(DataSource database, Instant now) {
		JdbcClient jdbc = JdbcClient.create(database);
		JdbcTemplate batches = new JdbcTemplate(database);
		return new DatabaseHistory(jdbc, revisions(database, now), new AddressLog(jdbc, batches),
				new TransactionTemplate(new DataSourceTransactionManager(database)));
	}

	static RevisionLog revisions(DataSource database, Instant now) {
		return new RevisionLog(JdbcClient.create(database), new JdbcTemplate(database),
				Clock.fixed(now, ZoneOffset.UTC));
	}

}
