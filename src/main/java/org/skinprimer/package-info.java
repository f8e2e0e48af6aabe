/** Starts the program. */
@NullMarked
package org.skinprimer;

import org.jspecify.annotations.NullMarked;
