package org.skinprimer.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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
 * The database must open. Where the settings of the site cannot be used, it must know
 * some that were good.
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
				Connection opened = DriverManager.getConnection(url, text(settings, "spring.datasource.username"),
						text(settings, "spring.datasource.password"));
				this.connection = opened;
				ContentStartupCheck.check(settings, (addresses) -> lastGood(opened, addresses));
			}
			catch (SQLException ex) {
				throw new CannotStart("Skin Primer cannot start: " + reason(url, ex)
						+ ", or name another database with --spring.datasource.url=…");
			}
		});
	}

	private static @Nullable String text(Binder settings, String name) {
		return settings.bind(name, String.class).orElse(null);
	}

	/** At the first start there are no tables yet. */
	private static Map<PagePath, Text> lastGood(Connection connection, Set<PagePath> addresses) {
		try {
			return DatabaseHistory.lastGood(JdbcClient.create(new SingleConnectionDataSource(connection, true)),
					addresses);
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
