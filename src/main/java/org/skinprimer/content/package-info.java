/**
 * Turns a folder of Markdown and YAML files into an immutable site and the problems found
 * on the way.
 */
@NullMarked
package org.skinprimer.content;

import org.jspecify.annotations.NullMarked;
