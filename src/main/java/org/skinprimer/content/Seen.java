package org.skinprimer.content;

import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What was made of a file, and how the file looked then.
 *
 * @param <T> what is made of such files
 * @param stamp how the file looked
 * @param settled whether a later write must show in the stamp
 * @param value what was made of it
 */
record Seen<T>(FileStamp stamp, boolean settled, T value) {

	static <T> Seen<T> of(FileStamp stamp, Instant seen, T value) {
		return new Seen<>(stamp, stamp.isSettled(seen), value);
	}

	/** Whether a file that looks like this still says the same. */
	boolean holds(FileStamp now) {
		return this.settled && this.stamp.equals(now);
	}

	/** What was seen before, if it still holds; else what is made of the file now. */
	static <T> Seen<T> again(@Nullable Seen<T> before, FileStamp now, Instant seen, Supplier<T> make) {
		return (before != null && before.holds(now)) ? before : of(now, seen, make.get());
	}

}
