/** What a visitor gets who asks for what is not there, or meets another failure. */
@NullMarked
package org.skinprimer.error;

import org.jspecify.annotations.NullMarked;
