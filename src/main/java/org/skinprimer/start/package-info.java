/** Why the program cannot start, in one plain sentence and before it opens anything. */
@NullMarked
package org.skinprimer.start;

import org.jspecify.annotations.NullMarked;
