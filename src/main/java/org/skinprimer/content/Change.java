package org.skinprimer.content;

import java.time.LocalDate;

/**
 * A line of a page's public change log.
 *
 * @param on the day
 * @param what what changed, as a plain sentence
 */
public record Change(LocalDate on, String what) {
}
