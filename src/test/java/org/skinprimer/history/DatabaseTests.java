package org.skinprimer.history;

import java.sql.SQLException;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.skinprimer.TestDatabases;
import org.skinprimer.start.CannotStart;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** That the tables are made when they can be, and left alone when they are not ours. */
class DatabaseTests extends TestDatabases {

	private static Database of(DataSource source, FluentConfiguration flyway) {
		flyway.dataSource(source);
		new Database.Later().patient().customize(flyway);
		return new Database(flyway.load(), source);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void tablesOfANewerProgramAreLeftAlone(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("""
				insert into flyway_schema_history
				(installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
				values (99, '99', 'newer', 'SQL', 'V99__newer.sql', 1, 'somebody', 1, true)
				""").update();
		try {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(of(database, Flyway.configure())::prepare)
				.withMessageContaining("a newer version of it has used its database; start that one");
		}
		finally {
			jdbc.sql("delete from flyway_schema_history where installed_rank = 99").update();
		}
		assertThatNoException().isThrownBy(of(database, Flyway.configure())::prepare);
	}

	@Test
	void aMigrationMayTakeLongerThanAnAnswer() throws SQLException {
		DataSource postgres = databases().toList().get(1);
		PGSimpleDataSource hurried = new PGSimpleDataSource();
		hurried.setUrl(postgres.unwrap(PGSimpleDataSource.class).getUrl());
		hurried.setUser("postgres");
		hurried.setSocketTimeout(1);
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> JdbcClient.create(hurried).sql("select pg_sleep(1.5)").query().singleRow());
		FluentConfiguration slow = Flyway.configure().table("slow_history").locations("classpath:slow-migration");
		assertThatNoException().isThrownBy(of(hurried, slow.baselineOnMigrate(true).baselineVersion("0"))::prepare);
		JdbcClient.create(postgres).sql("drop table slow_history").update();
	}

}
