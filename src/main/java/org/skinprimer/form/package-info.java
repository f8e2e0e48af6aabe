/**
 * The questions of a form whose answers stand in the address, and what is wrong with
 * them.
 */
@NullMarked
package org.skinprimer.form;

import org.jspecify.annotations.NullMarked;
