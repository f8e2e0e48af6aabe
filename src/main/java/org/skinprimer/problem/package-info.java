/**
 * An editor's mistake as a value: how much it matters, where it is, what is wrong, how to
 * mend it.
 */
@NullMarked
package org.skinprimer.problem;

import org.jspecify.annotations.NullMarked;
