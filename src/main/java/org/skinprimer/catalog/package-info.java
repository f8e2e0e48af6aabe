/**
 * All pages in one list on the desk, whoever sees them.
 */
@NullMarked
package org.skinprimer.catalog;

import org.jspecify.annotations.NullMarked;
