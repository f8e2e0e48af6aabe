/**
 * What more than one page says alike: facts, and the table that says how fast to get
 * help.
 */
@NullMarked
package org.skinprimer.shared;

import org.jspecify.annotations.NullMarked;
