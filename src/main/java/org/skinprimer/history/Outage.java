package org.skinprimer.history;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a database that is down, busy or full, and so worth waiting for, from one that is
 * named wrongly or damaged.
 */
final class Outage {

	/**
	 * Classes of SQLSTATE: connection, transaction given up, resources, in use, operator
	 * and system.
	 */
	private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

	/** Codes of H2: a connection broken, closed, a lock not given, out of memory. */
	private static final Set<Integer> H2 = Set.of(90067, 90098, 90121, 50200, 90108);

	private Outage() {
	}

	static boolean is(Throwable failure) {
		return causes(failure).anyMatch((cause) -> (cause instanceof SQLException sql && is(sql))
				|| (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")));
	}

	private static boolean is(SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		return failure instanceof SQLTransientException || H2.contains(failure.getErrorCode())
				|| (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
	}

	/** What the database itself says, in one line. */
	static String reason(Throwable failure) {
		return causes(failure).reduce((any, last) -> last)
			.map(Throwable::getMessage)
			.flatMap((message) -> message.lines().findFirst())
			.orElseGet(failure::toString);
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause);
	}

}
