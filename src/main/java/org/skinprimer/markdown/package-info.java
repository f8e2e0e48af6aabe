/**
 * Text in, structure out: turns Markdown into HTML, outline, plain text, links and words.
 */
@NullMarked
package org.skinprimer.markdown;

import org.jspecify.annotations.NullMarked;
