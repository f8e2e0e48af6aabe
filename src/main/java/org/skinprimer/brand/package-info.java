/** What a clinic makes its own: how it is reached, its pictures, its colors. */
@NullMarked
package org.skinprimer.brand;

import org.jspecify.annotations.NullMarked;
