package org.skinprimer.history;

import java.sql.SQLException;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one plain sentence, instead of a stack trace, that another program has the
 * database open.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseInUseReporter implements SpringBootExceptionReporter {

	/** What H2 calls a file that another process has open. */
	private static final int ALREADY_OPEN = 90020;

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
				System.err
					.println("Skin Primer cannot start: another one already runs on the same database; stop that one, "
							+ "or name another database with --spring.datasource.url=…");
				return true;
			}
		}
		return false;
	}

}
