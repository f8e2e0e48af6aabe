/** Keeps together what belongs on one line, in each text that a page prints. */
@NullMarked
package org.skinprimer.typography;

import org.jspecify.annotations.NullMarked;
