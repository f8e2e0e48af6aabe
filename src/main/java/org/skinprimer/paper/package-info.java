/** What stands on one sheet of paper, and whether it fits. */
@NullMarked
package org.skinprimer.paper;

import org.jspecify.annotations.NullMarked;
