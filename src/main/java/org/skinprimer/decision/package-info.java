/**
 * A decision that a person faces, as editors write it down: options, numbers, and
 * questions that help to choose.
 */
@NullMarked
package org.skinprimer.decision;

import org.jspecify.annotations.NullMarked;
