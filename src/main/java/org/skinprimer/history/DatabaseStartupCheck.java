package org.skinprimer.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;

import org.skinprimer.content.PagePath;
import org.skinprimer.live.ContentStartupCheck;
import org.skinprimer.load.LastGood.Text;
import org.skinprimer.start.CannotStart;
import org.skinprimer.start.StartupCheck;

/**
 * The database must open, or be one that may open later. Where the settings of the site
 * cannot be used, it must know some that were good.
 */
class DatabaseStartupCheck implements StartupCheck {

	/** What H2 calls a file that another process has open. */
	private static final int ALREADY_OPEN = 90020;

	/** Open until the program has its own: to close a database may take seconds. */
	private @Nullable Connection connection;

	@Override
	public void check(Binder settings) {
		settings.bind("spring.datasource.url", String.class).ifBound((url) -> {
			try {
				DriverManager.getDriver(url);
				connect(url, settings).ifPresent((opened) -> {
					this.connection = opened;
					ContentStartupCheck.check(settings, (addresses) -> lastGood(opened, addresses));
				});
			}
			catch (SQLException ex) {
				throw new CannotStart("Skin Primer cannot start: " + reason(url, ex)
						+ ", or name another database with --spring.datasource.url=…");
			}
		});
	}

	/** A database that is only down is waited for while the program serves. */
	private static Optional<Connection> connect(String url, Binder settings) throws SQLException {
		Properties properties = new Properties();
		properties.putAll(settings
			.bind("spring.datasource.hikari.data-source-properties", Bindable.mapOf(String.class, String.class))
			.orElse(Map.of()));
		for (String name : List.of("user", "password")) {
			settings.bind("spring.datasource." + (name.equals("user") ? "username" : name), String.class)
				.ifBound((value) -> properties.put(name, value));
		}
		try {
			return Optional.of(DriverManager.getConnection(url, properties));
		}
		catch (SQLException ex) {
			if (Outage.is(ex)) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/** At the first start there are no tables yet. */
	private static Map<PagePath, Text> lastGood(Connection connection, Set<PagePath> addresses) {
		try {
			return new GoodRevisions(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
				.lastGood(addresses);
		}
		catch (DataAccessException ex) {
			return Map.of();
		}
	}

	private static String reason(String url, SQLException failure) {
		if (failure.getErrorCode() == ALREADY_OPEN) {
			return "another one already runs on the same database; stop that one";
		}
		// What follows may hold a password.
		String place = url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
		String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").replace(url, place);
		return "its database " + place + " cannot be opened (" + message + "); see that it is there and may be used";
	}

	@Override
	public void release() {
		JdbcUtils.closeConnection(this.connection);
		this.connection = null;
	}

}
