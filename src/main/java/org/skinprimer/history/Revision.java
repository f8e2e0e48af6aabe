package org.skinprimer.history;

import java.time.Instant;

import org.skinprimer.content.PagePath;

/**
 * A text as it was from a moment on.
 *
 * @param path the address of its page then; a data file goes by {@code /glossary.yaml}
 * @param number greater than that of each revision of the page before, and of the path
 * @param page names the page wherever it is: mostly its first address
 * @param earlier the number of the revision of the page before, 0 for the first one
 * @param title the title it had, or the name of the data file
 * @param hash the SHA-256 of its text
 * @param shared the SHA-256 of what it shows that is written in other files, if any is
 * @param recordedAt when it was noted
 * @param changedAt since when all of it is so; a move does not change it
 */
public record Revision(PagePath path, int number, String page, int earlier, String title, String hash, String shared,
		Instant recordedAt, Instant changedAt) {

	/** Differs from that of any other text that visitors got here. */
	String version() {
		return this.hash + this.shared;
	}

}
