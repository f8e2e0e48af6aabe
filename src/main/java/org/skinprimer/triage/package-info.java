/** Asks a visitor about signs, and says how fast to get help. */
@NullMarked
package org.skinprimer.triage;

import org.jspecify.annotations.NullMarked;
