/**
 * The editors' desk: what to mend, what is due, what is not out yet and what changed.
 */
@NullMarked
package org.skinprimer.editor;

import org.jspecify.annotations.NullMarked;
