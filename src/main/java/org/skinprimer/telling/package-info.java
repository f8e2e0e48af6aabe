/** Makes a page of what a person has to tell a clinic before treatment. */
@NullMarked
package org.skinprimer.telling;

import org.jspecify.annotations.NullMarked;
