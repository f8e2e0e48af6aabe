/** Knows which site is current. */
@NullMarked
package org.skinprimer.live;

import org.jspecify.annotations.NullMarked;
