/**
 * An earlier text of a page as it stood, for those who have it on paper, and what changed
 * since.
 */
@NullMarked
package org.skinprimer.version;

import org.jspecify.annotations.NullMarked;
