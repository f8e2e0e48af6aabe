/**
 * Turns a plan of days and an appointment into real dates, a calendar file, and a sum of
 * what all sessions cost.
 */
@NullMarked
package org.skinprimer.planner;

import org.jspecify.annotations.NullMarked;
