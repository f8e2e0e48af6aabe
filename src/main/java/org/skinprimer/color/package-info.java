/**
 * Colors that can be read: contrast as WCAG measures it, and light and dark tones of one
 * color.
 */
@NullMarked
package org.skinprimer.color;

import org.jspecify.annotations.NullMarked;
