/** The pages that visitors read. */
@NullMarked
package org.skinprimer.page;

import org.jspecify.annotations.NullMarked;
