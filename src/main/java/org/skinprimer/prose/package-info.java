/** Measures how hard a text is to read. */
@NullMarked
package org.skinprimer.prose;

import org.jspecify.annotations.NullMarked;
