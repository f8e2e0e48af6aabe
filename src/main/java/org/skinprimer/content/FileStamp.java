package org.skinprimer.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a file looks from outside; while it looks the same, it says the same.
 *
 * @param modified when it was last written
 * @param size its size in bytes
 * @param key what tells it from a file that took its place, if the file system can
 */
record FileStamp(Instant modified, long size, @Nullable Object key) {

	/** The stamp of a file that is not there. */
	static final FileStamp NONE = new FileStamp(Instant.EPOCH, -1, null);

	/** Two writes closer together than this may leave the same time. */
	private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

	static FileStamp of(BasicFileAttributes attributes) {
		return new FileStamp(attributes.lastModifiedTime().toInstant(), attributes.size(), attributes.fileKey());
	}

	/**
	 * Whether a later write must show in the stamp.
	 * @param seen when the file was looked at
	 */
	boolean isSettled(Instant seen) {
		return this.modified.isBefore(seen.minus(COARSEST_CLOCK));
	}

}
