/**
 * A content folder becomes a snapshot: what is in use of each file, kept, withheld or
 * reused.
 */
@NullMarked
package org.skinprimer.load;

import org.jspecify.annotations.NullMarked;
