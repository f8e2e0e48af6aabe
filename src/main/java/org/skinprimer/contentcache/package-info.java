/**
 * Keeps on disk what was dear to work out of each text, so that a large site starts fast:
 * a cache that is missing, old or damaged costs time, and nothing else.
 */
@NullMarked
package org.skinprimer.contentcache;

import org.jspecify.annotations.NullMarked;
