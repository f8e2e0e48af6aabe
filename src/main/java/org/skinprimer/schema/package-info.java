/**
 * What may stand in each file of the content, as JSON Schemas for editors, made of what
 * its reader asks for.
 */
@NullMarked
package org.skinprimer.schema;

import org.jspecify.annotations.NullMarked;
