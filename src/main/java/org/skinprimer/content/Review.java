package org.skinprimer.content;

import java.time.LocalDate;

/**
 * A clinician's review of a page.
 *
 * @param by who reviewed it
 * @param role what makes them fit to
 * @param on the day
 */
public record Review(String by, String role, LocalDate on) {
}
