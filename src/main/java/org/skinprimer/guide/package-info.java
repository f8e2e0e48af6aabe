/** The editors' guide: how to write a page, each example with its result. */
@NullMarked
package org.skinprimer.guide;

import org.jspecify.annotations.NullMarked;
