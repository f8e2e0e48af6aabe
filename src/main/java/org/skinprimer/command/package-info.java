/**
 * What the program does from the command line instead of serving: check the content,
 * begin a new one, tell editors of its files, train for shorter starts.
 */
@NullMarked
package org.skinprimer.command;

import org.jspecify.annotations.NullMarked;
