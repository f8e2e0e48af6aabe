/** Finds pages by their words, and notes which words found none. */
@NullMarked
package org.skinprimer.search;

import org.jspecify.annotations.NullMarked;
