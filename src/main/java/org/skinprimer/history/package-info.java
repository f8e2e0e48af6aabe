/** Remembers every revision of every page in the database. */
@NullMarked
package org.skinprimer.history;

import org.jspecify.annotations.NullMarked;
