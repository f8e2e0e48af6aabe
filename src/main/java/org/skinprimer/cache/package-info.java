/**
 * Pages as bytes: made once for each site, kept in each encoding, made ready after a
 * change.
 */
@NullMarked
package org.skinprimer.cache;

import org.jspecify.annotations.NullMarked;
