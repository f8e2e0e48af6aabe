package org.skinprimer.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;
import org.skinprimer.TestDatabases;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a history in either database. */
abstract class HistoryDatabases extends TestDatabases {

	static final Instant SEEN = Instant.parse("2026-11-22T12:00:00Z");

	static DatabaseHistory history(DataSource database, Instant now) {
		JdbcClient jdbc = JdbcClient.create(database);
		JdbcTemplate batches = new JdbcTemplate(database);
		RevisionLog revisions = new RevisionLog(revisions(database), batches);
		return new DatabaseHistory(jdbc, revisions, new AddressLog(jdbc, batches),
				new TransactionTemplate(new DataSourceTransactionManager(database)));
	}

	static DatabaseRevisions revisions(DataSource database) {
		return new DatabaseRevisions(JdbcClient.create(database));
	}

}
