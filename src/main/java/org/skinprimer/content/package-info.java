/** The model: what a site is made of, and what visitors get of it at an instant. */
@NullMarked
package org.skinprimer.content;

import org.jspecify.annotations.NullMarked;
