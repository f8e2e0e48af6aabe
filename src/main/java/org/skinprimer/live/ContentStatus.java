package org.skinprimer.live;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * How well the content is, as far as that is known.
 *
 * @param degraded whether something is kept back, shown in its last good version, or
 * cannot be reached
 * @param pages how many pages visitors see
 * @param errors how many errors there are in the content, empty until it was inspected
 * @param warnings how many warnings, empty until it was inspected
 * @param kept how many broken files are shown in their last good version
 * @param withheld how many pages are kept back
 * @param done how many pages were read whole so far, empty if all were
 * @param readAt when the content last changed, or the program started
 * @param failures what cannot be reached, and what of the work in the background fails
 */
public record ContentStatus(boolean degraded, int pages, OptionalLong errors, OptionalLong warnings, int kept,
		int withheld, OptionalLong done, Instant readAt, List<BackgroundTask.Failure> failures) {

	/** Whether the content was not inspected yet, right after the start. */
	public boolean isChecking() {
		return this.errors.isEmpty();
	}

	/** In one word: {@code degraded}, {@code checking} or {@code well}. */
	public String word() {
		return this.degraded ? "degraded" : isChecking() ? "checking" : "well";
	}

}
