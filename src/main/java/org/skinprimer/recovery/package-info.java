/** Is this normal today? A page for each day after treatment, and one for all. */
@NullMarked
package org.skinprimer.recovery;

import org.jspecify.annotations.NullMarked;
