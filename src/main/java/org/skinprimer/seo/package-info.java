/**
 * What search engines read: the head of each page, the sitemap and the rules for robots.
 */
@NullMarked
package org.skinprimer.seo;

import org.jspecify.annotations.NullMarked;
