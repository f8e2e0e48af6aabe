package org.skinprimer;

import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The databases that the program runs on, each empty at first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TestDatabases {

	private EmbeddedPostgres postgres;

	@BeforeAll
	void startPostgres() throws Exception {
		this.postgres = EmbeddedPostgres.builder().start();
	}

	@AfterAll
	void stopPostgres() throws Exception {
		this.postgres.close();
	}

	/** Each database, emptied. */
	protected Stream<DataSource> databases() {
		JdbcDataSource h2 = new JdbcDataSource();
		h2.setUrl(
				"jdbc:h2:mem:test;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
		return Stream.of(h2, this.postgres.getPostgresDatabase()).peek(TestDatabases::empty);
	}

	private static void empty(DataSource database) {
		Flyway flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
		flyway.clean();
		flyway.migrate();
	}

}
