/**
 * This is what makes large sites fast: what was dear to work out of a text is kept on
 * disk, and not worked out again. A cache that is missing, old or damaged costs time, and
 * nothing else. What other rooms keep in memory for speed, they say where it stands.
 */
@NullMarked
package org.skinprimer.contentcache;

import org.jspecify.annotations.NullMarked;
