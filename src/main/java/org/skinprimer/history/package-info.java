/**
 * Remembers in the database every revision of every page, and every address that visitors
 * were given.
 */
@NullMarked
package org.skinprimer.history;

import org.jspecify.annotations.NullMarked;
