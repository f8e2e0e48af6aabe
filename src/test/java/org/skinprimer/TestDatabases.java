package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The databases that the program runs on. They are started once and shared by all tests,
 * one class after the other, and each test finds them empty.
 */
@ResourceLock("databases")
public abstract class TestDatabases {

	private static final String TABLES = """
			select table_name from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
			""";

	/** Each database, emptied. */
	protected static Stream<DataSource> databases() {
		return Shared.ALL.stream().peek(TestDatabases::empty);
	}

	private static void empty(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql(TABLES).query(String.class).list().forEach((table) -> jdbc.sql("truncate table " + table).update());
	}

	/** Those of this program; PostgreSQL ends with it. */
	private static final class Shared {

		static final List<DataSource> ALL = List.of(migrated(h2()), migrated(postgres()));

		private static DataSource h2() {
			JdbcDataSource h2 = new JdbcDataSource();
			h2.setUrl("jdbc:h2:mem:test;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
					+ "DB_CLOSE_DELAY=-1");
			return h2;
		}

		private static DataSource postgres() {
			try {
				return EmbeddedPostgres.start().getPostgresDatabase();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static DataSource migrated(DataSource database) {
			Flyway.configure().dataSource(database).load().migrate();
			return database;
		}

	}

}
