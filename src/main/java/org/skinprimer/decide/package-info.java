/** Helps a person decide, and makes a sheet of the answers to take along. */
@NullMarked
package org.skinprimer.decide;

import org.jspecify.annotations.NullMarked;
