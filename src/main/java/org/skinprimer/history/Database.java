package org.skinprimer.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

import org.skinprimer.start.CannotStart;

/** Makes the database fit to be used, when it comes and after it was away. */
@Component
class Database implements Preparation {

	private final Flyway flyway;

	private final DataSource source;

	private boolean isMigrated;

	Database(Flyway flyway, DataSource source) {
		this.flyway = flyway;
		this.source = source;
	}

	@Override
	public void prepare() {
		// H2 closes itself on a full disk, and opens again once nobody holds on to it.
		HikariDataSource pool = DataSourceUnwrapper.unwrap(this.source, HikariDataSource.class);
		if (pool != null && pool.getHikariPoolMXBean() != null) {
			pool.getHikariPoolMXBean().softEvictConnections();
		}
		if (!this.isMigrated) {
			migrate();
			this.isMigrated = true;
		}
	}

	private void migrate() {
		try {
			boolean isNewer = Arrays.stream(this.flyway.info().all())
				.map((migration) -> migration.getState())
				.anyMatch((state) -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
			if (isNewer) {
				throw new CannotStart(
						"Skin Primer cannot start: a newer version of it has used its database; start that "
								+ "one, or name another database with --spring.datasource.url=…");
			}
			this.flyway.migrate();
		}
		catch (FlywayException ex) {
			if (Outage.is(ex)) {
				throw ex;
			}
			throw new CannotStart("Skin Primer cannot start: the tables of its database cannot be used ("
					+ Outage.reason(ex) + "); restore a backup of it, or name another database with "
					+ "--spring.datasource.url=…");
		}
	}

	/** The program begins without its database if it must, so the tables wait too. */
	@Configuration(proxyBeanMethods = false)
	static class Later {

		@Bean
		FlywayMigrationStrategy later() {
			return (flyway) -> {
				// Done when the database is there.
			};
		}

		@Bean
		FlywayConfigurationCustomizer patient() {
			return (flyway) -> flyway.dataSource(new PatientDataSource(flyway.getDataSource()));
		}

	}

	/**
	 * Whoever makes tables anew waits for longer than a visitor may; else a long
	 * migration would be cut off and begun again for ever.
	 */
	static class PatientDataSource extends DelegatingDataSource {

		private static final Duration PATIENCE = Duration.ofHours(1);

		PatientDataSource(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
			return connection;
		}

	}

}
