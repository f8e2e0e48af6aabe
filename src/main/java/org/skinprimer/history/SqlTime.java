package org.skinprimer.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Turns a time into what every database of ours keeps. */
final class SqlTime {

	private SqlTime() {
	}

	static OffsetDateTime toDatabase(Instant instant) {
		return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
	}

}
