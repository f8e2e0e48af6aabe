/** The lock of the editors' desk: password, throttle, refusals. */
@NullMarked
package org.skinprimer.security;

import org.jspecify.annotations.NullMarked;
