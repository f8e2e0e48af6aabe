/** What may be wrong with a page, a folder, a site: the rules for editors. */
@NullMarked
package org.skinprimer.check;

import org.jspecify.annotations.NullMarked;
