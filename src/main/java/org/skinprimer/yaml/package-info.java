/**
 * YAML read strictly, with the place of each value and plain explanations; takes the
 * header off a file.
 */
@NullMarked
package org.skinprimer.yaml;

import org.jspecify.annotations.NullMarked;
