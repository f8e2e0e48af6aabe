/** Which data files make pages of their own, and what was made of them. */
@NullMarked
package org.skinprimer.tool;

import org.jspecify.annotations.NullMarked;
