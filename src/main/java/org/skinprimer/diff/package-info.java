/** Tells two versions of a text apart, line by line and word by word. */
@NullMarked
package org.skinprimer.diff;

import org.jspecify.annotations.NullMarked;
