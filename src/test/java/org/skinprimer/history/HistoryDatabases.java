package org.skinprimer.history;

import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;
import org.skinprimer.TestDatabases;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.live.Patience;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a history in either database. */
abstract class HistoryDatabases extends TestDatabases {

	static final Instant SEEN = Instant.parse("2026-11-22T12:00:00Z");

	private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1));

	/** What a node remembers that has just started. */
	static DatabaseHistory history(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		DatabaseHistory history = new DatabaseHistory(
				new HistoryTables(new JdbcTemplate(database), revisions(database)), new GoodRevisions(jdbc),
				new TransactionTemplate(new DataSourceTransactionManager(database)), PATIENCE, () -> {
				});
		history.exchange();
		return history;
	}

	/** What is remembered once it is written. */
	static SiteHistory remember(DatabaseHistory history, ContentSnapshot snapshot, Instant now) {
		SiteHistory remembered = history.remember(snapshot, now);
		history.exchange();
		return remembered;
	}

	static DatabaseRevisions revisions(DataSource database) {
		return new DatabaseRevisions(JdbcClient.create(database), PATIENCE);
	}

}
