package org.skinprimer.history;

import java.time.OffsetDateTime;

/**
 * A page as it was from a moment on.
 *
 * @param path its address
 * @param number 1 for the first revision of a page
 * @param hash the SHA-256 of its file
 * @param recordedAt the moment
 */
record Revision(String path, int number, String hash, OffsetDateTime recordedAt) {
}
