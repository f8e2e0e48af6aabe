package org.skinprimer.history;

import java.time.Instant;

import org.skinprimer.content.PagePath;

/**
 * A text as it was from a moment on.
 *
 * @param path the address of its page; a data file goes by {@code /glossary.yaml}
 * @param number 1 for the first revision of a path
 * @param title the title it had, or the name of the data file
 * @param hash the SHA-256 of its text
 * @param recordedAt the moment
 */
public record Revision(PagePath path, int number, String title, String hash, Instant recordedAt) {
}
