/** Whole-day events as a calendar file (RFC 5545). */
@NullMarked
package org.skinprimer.calendar;

import org.jspecify.annotations.NullMarked;
