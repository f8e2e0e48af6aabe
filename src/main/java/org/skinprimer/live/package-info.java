/** Knows which site is current: watches the folder, and works in the background. */
@NullMarked
package org.skinprimer.live;

import org.jspecify.annotations.NullMarked;
