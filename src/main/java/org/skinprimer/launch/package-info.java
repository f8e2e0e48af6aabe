/**
 * What is to do before a site goes public, as one list for the desk and the command line.
 */
@NullMarked
package org.skinprimer.launch;

import org.jspecify.annotations.NullMarked;
