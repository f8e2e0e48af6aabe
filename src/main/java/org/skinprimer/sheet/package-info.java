/**
 * One sheet of each article and each list to tick, to hand over, with a clinic's name and
 * number on it.
 */
@NullMarked
package org.skinprimer.sheet;

import org.jspecify.annotations.NullMarked;
